/** Fits the small weights that core reads; the same input gives the same file. */
@NullMarked
package org.recount.training;

import org.jspecify.annotations.NullMarked;
