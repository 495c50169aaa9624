package org.recount.contract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the documents of JSON Lines, one object in each line. */
public final class DocumentLines {
  private DocumentLines() {}

  /**
   * Returns the document of one line, or what is wrong with it.
   *
   * @param bytes the line without its end, in UTF-8
   * @param line its number, from 1
   */
  public static Item parse(byte[] bytes, long line) {
    String json;
    try {
      json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new Problem("", line, "wrong_encoding", "a line must be UTF-8, got other bytes");
    }
    return parse(json, line);
  }

  /**
   * Returns the document of one line, or what is wrong with it.
   *
   * @param json the line without its end
   * @param line its number, from 1
   */
  public static Item parse(String json, long line) {
    JsonNode node;
    try {
      node = Json.read(json);
    } catch (JacksonException broken) {
      return new Problem(
          "", line, "malformed_json", "a line must be one JSON object: " + said(broken));
    }
    if (!node.isObject()) {
      return new Problem(
          "", line, "malformed_json", "a line must be one JSON object, got " + kind(node));
    }
    return document(node, line);
  }

  private static String said(JacksonException broken) {
    String message = broken.getOriginalMessage();
    String where =
        broken.getLocation() == null ? "" : " (column " + broken.getLocation().getColumnNr() + ")";
    return message.lines().findFirst().orElse("") + where;
  }

  private static Item document(JsonNode node, long line) {
    String id = "";
    try {
      id = string(node, "id");
      if (!node.path("text").isString()) {
        return new Problem(
            id, line, "missing_text", "'text' must be a string, got " + kind(node.path("text")));
      }
      String text = node.path("text").stringValue();
      if (text.isBlank()) {
        return new Problem(id, line, "empty_text", "'text' must hold words, got only blanks");
      }
      Published day = Published.read("'published'", string(node, "published"));
      return new DocumentLine(
          id,
          language(string(node, "language")),
          day.day(),
          string(node, "title"),
          string(node, "source"),
          string(node, "url"),
          text,
          day.note());
    } catch (WrongValue wrong) {
      return new Problem(id, line, wrong.type, wrong.said);
    }
  }

  /** Returns the code of a language alone: {@code fr} for {@code fr-CH}. */
  public static String language(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < code.length() && Character.isLetter(code.charAt(end))) {
      end++;
    }
    return code.substring(0, end);
  }

  private static String string(JsonNode node, String key) throws WrongValue {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (value.isString()) {
      return value.stringValue();
    }
    if (key.equals("id") && value.isIntegralNumber()) {
      return value.asString();
    }
    throw new WrongValue("wrong_type", "'" + key + "' must be a string, got " + kind(value));
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case MISSING -> "nothing";
      case NULL -> "null";
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case STRING -> "a string";
      default -> "something else";
    };
  }

  private static final class WrongValue extends Exception {
    private final String type;
    private final String said;

    WrongValue(String type, String said) {
      super(said);
      this.type = type;
      this.said = said;
    }
  }
}
