package org.recount.contract;

/**
 * Why one item of a batch could not be read. The rest of the batch goes on.
 *
 * @param id the document's id; empty when it is not known
 * @param line number of the line in its file, from 1; 0 when the item is a whole file
 * @param type a stable word for programs, such as {@code malformed_json}
 * @param detail for people: what must hold, what came, where
 */
public record Problem(String id, long line, String type, String detail) implements Item {}
