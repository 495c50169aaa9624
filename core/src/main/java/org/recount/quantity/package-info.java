/** Numbers that are not sure: bounds, both included. */
@NullMarked
package org.recount.quantity;

import org.jspecify.annotations.NullMarked;
