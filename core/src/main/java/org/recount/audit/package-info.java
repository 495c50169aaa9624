/** The tallies a text claims, checked against the text and the ledger. */
@NullMarked
package org.recount.audit;

import org.jspecify.annotations.NullMarked;
