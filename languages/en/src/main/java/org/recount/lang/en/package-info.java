/** How Recount reads English. Imports {@code document} and the value rooms, nothing else. */
@NullMarked
package org.recount.lang.en;

import org.jspecify.annotations.NullMarked;
