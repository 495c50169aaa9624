/** What counts as what: types, factuality, targets and actors of the codebook. */
@NullMarked
package org.recount.codebook;

import org.jspecify.annotations.NullMarked;
