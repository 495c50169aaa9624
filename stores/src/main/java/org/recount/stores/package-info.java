/** Where a ledger is kept: one SQLite file, or a PostgreSQL database. */
@NullMarked
package org.recount.stores;

import org.jspecify.annotations.NullMarked;
