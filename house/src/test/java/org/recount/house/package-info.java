/** Tests over the whole: pages, links, commands, the launcher and the sources. */
@NullMarked
package org.recount.house;

import org.jspecify.annotations.NullMarked;
