package org.recount.sources;

/**
 * What the bytes of a file stand for.
 *
 * @param text without a byte order mark, otherwise as given; empty when there is none
 * @param problem why there is no text, in words that follow "the file"; empty when there is
 */
record Decoded(String text, String problem) {}
