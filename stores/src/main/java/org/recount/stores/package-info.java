/** Where a ledger is kept: one SQLite file. */
@NullMarked
package org.recount.stores;

import org.jspecify.annotations.NullMarked;
