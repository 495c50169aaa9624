package org.recount.incident;

/**
 * A document's words, weighted by how rare they are among all documents.
 *
 * @param all of every word
 * @param title of the first line
 * @param lead of the first words
 * @param names of words written as names
 * @param pairs of pairs of names
 */
record DocumentVectors(
    WordVector all, WordVector title, WordVector lead, WordVector names, WordVector pairs) {}
