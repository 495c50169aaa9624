/** Several gazetteers as one: a person's own rows, the one that ships, the full dump. */
@NullMarked
package org.recount.gazetteer.layers;

import org.jspecify.annotations.NullMarked;
