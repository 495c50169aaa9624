/** Finds the words of a question put to a ledger, with the words that a language pack gives. */
@NullMarked
package org.recount.document.questions;

import org.jspecify.annotations.NullMarked;
