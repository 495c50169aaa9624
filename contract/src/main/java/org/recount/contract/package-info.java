/** The JSON that goes in and comes out; offsets are code points here and UTF-16 inside. */
@NullMarked
package org.recount.contract;

import org.jspecify.annotations.NullMarked;
