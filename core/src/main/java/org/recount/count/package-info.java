/** Questions and their answers, with bounds and reasons. */
@NullMarked
package org.recount.count;

import org.jspecify.annotations.NullMarked;
