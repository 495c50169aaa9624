/** Makes counting questions of questions in words. */
@NullMarked
package org.recount.count.asking;

import org.jspecify.annotations.NullMarked;
