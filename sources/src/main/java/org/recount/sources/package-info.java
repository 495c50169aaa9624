/** Readers that turn files and streams into documents. */
@NullMarked
package org.recount.sources;

import org.jspecify.annotations.NullMarked;
