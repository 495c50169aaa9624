/** What every implementation of one interface must do, written once as tests. */
@NullMarked
package org.recount.testkit;

import org.jspecify.annotations.NullMarked;
