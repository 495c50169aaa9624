package org.recount.contract;

import java.util.List;
import java.util.Locale;
import org.recount.place.Gazetteer.Entry;
import org.recount.place.Place;
import tools.jackson.core.JsonGenerator;

/** Writes the places found for a name. */
public final class PlacesJson {
  /**
   * A place and where it was found.
   *
   * @param layer the gazetteer: own, shipped or geonames
   */
  public record Found(Entry entry, String layer) {}

  private PlacesJson() {}

  /**
   * Returns one line of UTF-8, without its end.
   *
   * @param exact whether the places bear the name itself
   */
  public static byte[] write(String name, boolean exact, List<Found> found) {
    return Json.write(
        out -> {
          out.writeStartObject();
          out.writeStringProperty("name", name);
          out.writeBooleanProperty("exact", exact);
          out.writeArrayPropertyStart("places");
          found.forEach(place -> write(out, place));
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private static void write(JsonGenerator out, Found found) {
    Entry entry = found.entry();
    Place place = entry.place();
    out.writeStartObject();
    out.writeStringProperty("id", place.id());
    out.writeStringProperty("name", place.name());
    out.writeStringProperty("kind", entry.kind().name().toLowerCase(Locale.ROOT));
    out.writeStringProperty("admin2", entry.admin2());
    out.writeStringProperty("admin1", place.admin1());
    out.writeStringProperty("country", place.country());
    if (place.hasPoint()) {
      out.writeNumberProperty("latitude", place.latitude());
      out.writeNumberProperty("longitude", place.longitude());
    } else {
      out.writeNullProperty("latitude");
      out.writeNullProperty("longitude");
    }
    if (entry.population() > 0) {
      out.writeNumberProperty("population", entry.population());
    } else {
      out.writeNullProperty("population");
    }
    out.writeStringProperty("layer", found.layer());
    out.writeEndObject();
  }
}
