/** Finds numbers over several incidents, with the words that a language pack gives. */
@NullMarked
package org.recount.document.tallies;

import org.jspecify.annotations.NullMarked;
