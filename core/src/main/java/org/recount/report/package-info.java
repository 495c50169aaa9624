/** What one document says of one incident. */
@NullMarked
package org.recount.report;

import org.jspecify.annotations.NullMarked;
