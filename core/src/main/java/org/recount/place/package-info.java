/** Places and the gazetteer that names them. */
@NullMarked
package org.recount.place;

import org.jspecify.annotations.NullMarked;
