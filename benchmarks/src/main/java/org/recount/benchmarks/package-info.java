/** How fast each room works, measured. */
@NullMarked
package org.recount.benchmarks;

import org.jspecify.annotations.NullMarked;
