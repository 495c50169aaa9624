/** The {@code recount} command; the only place that prints and reads the clock. */
@NullMarked
package org.recount.cli;

import org.jspecify.annotations.NullMarked;
