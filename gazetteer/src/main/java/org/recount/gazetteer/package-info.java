/** Names of places, where they lie, and what lies inside what. */
@NullMarked
package org.recount.gazetteer;

import org.jspecify.annotations.NullMarked;
