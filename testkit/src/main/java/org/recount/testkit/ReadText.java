package org.recount.testkit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.recount.audit.Contradiction;
import org.recount.audit.DocumentReader;
import org.recount.audit.Extraction;
import org.recount.audit.Tally;
import org.recount.document.Document;
import org.recount.document.LanguagePack;
import org.recount.document.Pipeline;
import org.recount.incident.IncidentLinker;
import org.recount.ledger.MemoryLedger;
import org.recount.ledger.Reading;

/** Reads invented texts with a pack, and writes what they claim in one short line each. */
public final class ReadText {
  /** The day on which every text is published: a Tuesday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 1);

  private final LanguagePack pack;
  private final Pipeline pipeline;
  private final DocumentReader reader = new DocumentReader();

  /** Creates a reader for the texts of one language. */
  public ReadText(LanguagePack pack) {
    this.pack = pack;
    this.pipeline = Pipeline.of(pack);
  }

  /** Returns everything a text says. */
  public Extraction read(String id, String text) {
    return read(id, PUBLISHED, text);
  }

  /** Returns everything a text says that was published on another day. */
  public Extraction read(String id, LocalDate published, String text) {
    Document plain = Document.of(id, "", "", published, pack, text);
    return reader.read(pipeline.annotate(plain));
  }

  /** Returns its tallies, such as {@code part incidents 12 of t1}, in text order. */
  public List<String> tallies(String text) {
    return read("text", text).tallies().stream().map(ReadText::line).toList();
  }

  /** Returns where the incidents of each tally were, such as {@code t1: Hilla, Gao}. */
  public List<String> over(String text) {
    Extraction said = read("text", text);
    return said.tallies().stream()
        .map(t -> t.id() + ": " + String.join(", ", places(said, t)))
        .toList();
  }

  private static List<String> places(Extraction said, Tally tally) {
    return said.reports().stream()
        .filter(r -> tally.over().contains(r.id()))
        .map(r -> r.location().place().name())
        .toList();
  }

  /** Returns its contradictions and their tallies, such as {@code scope_mismatch t1 t2}. */
  public List<String> contradictions(String text) {
    return read("text", text).contradictions().stream().map(ReadText::line).toList();
  }

  /** Returns a ledger of these texts, linked, each of a source of its own. */
  public MemoryLedger ledger(List<String> texts) {
    MemoryLedger ledger =
        new MemoryLedger(
            IncidentLinker.standard(), InstantSource.fixed(Instant.parse("2021-07-01T00:00:00Z")));
    for (int i = 0; i < texts.size(); i++) {
      Extraction said = read("d" + i, texts.get(i));
      ledger.add(
          new Reading(
              "d" + i,
              "source " + i,
              "",
              PUBLISHED,
              pack.code(),
              true,
              "",
              texts.get(i),
              said.reports()),
          false);
    }
    ledger.link();
    return ledger;
  }

  private static String line(Tally tally) {
    String whole = tally.partOf().isEmpty() ? "" : " of " + tally.partOf();
    return tally.kind().name().toLowerCase(Locale.ROOT)
        + " "
        + tally.metric()
        + " "
        + tally.count()
        + whole;
  }

  private static String line(Contradiction contradiction) {
    String kind = contradiction.kind().name().toLowerCase(Locale.ROOT);
    List<String> tallies =
        contradiction.members().stream().filter(member -> member.startsWith("t")).toList();
    return (kind + " " + String.join(" ", tallies)).strip();
  }
}
