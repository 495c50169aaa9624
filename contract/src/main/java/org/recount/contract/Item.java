package org.recount.contract;

/** What came of one thing to read: a document, or the reason why there is none. */
public sealed interface Item permits DocumentLine, Problem {}
