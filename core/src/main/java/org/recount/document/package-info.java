/** What a text says, and at which characters. */
@NullMarked
package org.recount.document;

import org.jspecify.annotations.NullMarked;
