/** The full dump of GeoNames, built into one mapped file and looked up in it. */
@NullMarked
package org.recount.gazetteer.geonames;

import org.jspecify.annotations.NullMarked;
