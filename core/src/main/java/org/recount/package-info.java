/** Recount reads published reports of violent incidents and counts them, with bounds. */
@NullMarked
package org.recount;

import org.jspecify.annotations.NullMarked;
