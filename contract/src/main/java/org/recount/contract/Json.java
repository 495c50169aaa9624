package org.recount.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How this module reads and writes JSON: one factory, made once, safe for use by many threads. */
public final class Json {
  private static final int DEEPEST = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** For texts that UTF-8 cannot hold, such as half of a surrogate pair: everything as \\u. */
  private static final JsonFactory ASCII =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

  private Json() {}

  /**
   * Returns the value that JSON text stands for.
   *
   * @throws tools.jackson.core.JacksonException if it is not JSON
   */
  public static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  /** Returns what {@code body} writes, as UTF-8 without an end of line. */
  public static byte[] write(Consumer<JsonGenerator> body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    try (JsonGenerator out =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      body.accept(out);
    } catch (tools.jackson.core.exc.StreamWriteException halfPair) {
      return writeAscii(body);
    }
    return bytes.toByteArray();
  }

  private static byte[] writeAscii(Consumer<JsonGenerator> body) {
    java.io.StringWriter text = new java.io.StringWriter();
    try (JsonGenerator out = ASCII.createGenerator(ObjectWriteContext.empty(), text)) {
      body.accept(out);
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Returns what {@code body} writes, as a string. */
  public static String text(Consumer<JsonGenerator> body) {
    return new String(write(body), StandardCharsets.UTF_8);
  }
}
