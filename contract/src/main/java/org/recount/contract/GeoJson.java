package org.recount.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.RecountException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads points with properties from GeoJSON (RFC 7946). */
public final class GeoJson {
  /**
   * A feature of the file.
   *
   * @param where file and number, from 1
   * @param values its properties as text, lists with {@code |} between; latitude and longitude
   * @param problem why it cannot be used; empty if it can
   */
  public record Feature(String where, Map<String, String> values, String problem) {}

  private GeoJson() {}

  /**
   * Returns the features of a collection, or the one feature that the file is.
   *
   * @param file its name, for messages
   * @throws RecountException if it is no JSON or no GeoJSON
   */
  public static List<Feature> features(String json, String file) {
    JsonNode root = read(json, file);
    String type = root.path("type").asString("");
    if (type.equals("Feature")) {
      return List.of(feature(root, file + ": feature 1"));
    }
    if (!type.equals("FeatureCollection") || !root.path("features").isArray()) {
      throw new RecountException(
          "'" + file + "' must be a GeoJSON FeatureCollection, got the type '" + type + "'");
    }
    List<Feature> features = new ArrayList<>();
    for (JsonNode node : root.path("features")) {
      features.add(feature(node, file + ": feature " + (features.size() + 1)));
    }
    return features;
  }

  private static JsonNode read(String json, String file) {
    try {
      return Json.read(json.startsWith("\uFEFF") ? json.substring(1) : json);
    } catch (JacksonException noJson) {
      throw new RecountException(
          file
              + (":" + noJson.getLocation().getLineNr() + ":" + noJson.getLocation().getColumnNr())
              + (": the file must be JSON: " + noJson.getOriginalMessage()),
          noJson);
    }
  }

  private static Feature feature(JsonNode node, String where) {
    JsonNode geometry = node.path("geometry");
    JsonNode point = geometry.path("coordinates");
    String type = geometry.path("type").asString("");
    if (!type.equals("Point") || !point.path(0).isNumber() || !point.path(1).isNumber()) {
      String got = type.isEmpty() ? "none" : type;
      return new Feature(where, Map.of(), "a place must have a Point of two numbers, got " + got);
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      values.put(property.getKey(), text(property.getValue()));
    }
    values.put("longitude", point.path(0).decimalValue().toPlainString());
    values.put("latitude", point.path(1).decimalValue().toPlainString());
    return new Feature(where, values, "");
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(text(part)));
      return String.join("|", parts);
    }
    return value.isNull() || value.isObject() ? "" : value.asString();
  }
}
