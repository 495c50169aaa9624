package org.recount.contract;

/**
 * What a ledger holds, in numbers.
 *
 * @param ledger its file
 * @param documents documents in their latest version
 * @param unread documents in a language that no pack reads
 * @param sources publishers named
 * @param reports reports of all documents
 * @param incidents incidents they are linked to
 * @param sequence number of the last entry
 * @param hash of the last entry
 */
public record StatusJson(
    String ledger,
    long documents,
    long unread,
    long sources,
    long reports,
    long incidents,
    long sequence,
    String hash) {
  /** Returns one line of UTF-8, without its end. */
  public byte[] write() {
    return Json.write(
        out -> {
          out.writeStartObject();
          out.writeStringProperty("ledger", ledger);
          out.writeNumberProperty("documents", documents);
          out.writeNumberProperty("unread", unread);
          out.writeNumberProperty("sources", sources);
          out.writeNumberProperty("reports", reports);
          out.writeNumberProperty("incidents", incidents);
          out.writeNumberProperty("sequence", sequence);
          out.writeStringProperty("hash", hash);
          out.writeEndObject();
        });
  }
}
