/** Finds and resolves time expressions, from rules and words that a language pack gives. */
@NullMarked
package org.recount.document.dates;

import org.jspecify.annotations.NullMarked;
