package org.recount.contract;

/**
 * A gazetteer in use.
 *
 * @param layer own, shipped or geonames
 * @param places it knows
 * @param names by which they are found
 * @param source where the data are from
 * @param licence of the data; empty if none is stated
 * @param data how new the data are; empty if unknown
 * @param built the day on which its file was written; empty if it ships
 * @param file its path; empty if it ships
 * @param bytes the size of the file; 0 if it ships
 */
public record LayerJson(
    String layer,
    long places,
    long names,
    String source,
    String licence,
    String data,
    String built,
    String file,
    long bytes) {
  /** Returns one line of UTF-8, without its end. */
  public byte[] write() {
    return Json.write(
        out -> {
          out.writeStartObject();
          out.writeStringProperty("layer", layer);
          out.writeNumberProperty("places", places);
          out.writeNumberProperty("names", names);
          out.writeStringProperty("source", source);
          out.writeStringProperty("licence", licence);
          out.writeStringProperty("data", data);
          out.writeStringProperty("built", built);
          out.writeStringProperty("file", file);
          out.writeNumberProperty("bytes", bytes);
          out.writeEndObject();
        });
  }
}
