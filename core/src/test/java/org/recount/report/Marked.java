package org.recount.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.codebook.ActorKind;
import org.recount.codebook.Factuality;
import org.recount.codebook.Harm;
import org.recount.codebook.IncidentType;
import org.recount.document.Annotator;
import org.recount.document.Document;
import org.recount.document.LanguagePack;
import org.recount.document.Mention;
import org.recount.document.Span;
import org.recount.document.TriggerOrder;
import org.recount.place.Place;
import org.recount.place.PlacePrecision;
import org.recount.quantity.Bounds;
import org.recount.time.DateRange;
import org.recount.time.Precision;

/**
 * A document with its mentions written into the text: {@code <trigger bombing: A bomb exploded>}.
 * Every scope is the sentence. Shows what the report room does whatever the language.
 */
final class Marked {
  private static final Pattern MARK = Pattern.compile("<([^<>:]*): ([^<>]*)>");
  private static final LanguagePack NO_LANGUAGE =
      new LanguagePack() {
        @Override
        public String code() {
          return "xx";
        }

        @Override
        public Set<String> commonWords() {
          return Set.of();
        }

        @Override
        public Set<String> abbreviations() {
          return Set.of();
        }

        @Override
        public List<Annotator> annotators() {
          return List.of();
        }
      };

  private record Mark(String[] words, Span span) {}

  private Marked() {}

  /** Returns the reports of a marked text published on 1 June 2021. */
  static List<Report> reports(String marked) {
    return new ReportExtractor().extract(document(marked));
  }

  static Document document(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      text.append(marked, at, matcher.start());
      int start = text.length();
      text.append(matcher.group(2));
      marks.add(new Mark(matcher.group(1).split(" "), new Span(start, text.length())));
      at = matcher.end();
    }
    text.append(marked.substring(at));
    Document plain =
        Document.of("marked", "", "", LocalDate.of(2021, 6, 1), NO_LANGUAGE, text.toString());
    return plain.with(marks.stream().map(m -> mention(plain, m)).toList());
  }

  private static Mention mention(Document document, Mark mark) {
    String[] words = mark.words();
    Span span = mark.span();
    Span sentence = document.sentenceOf(span);
    return switch (words[0]) {
      case "trigger" -> trigger(words, span);
      case "day" -> {
        LocalDate day = LocalDate.parse(words[1]);
        yield new Mention.Timex(
            span, Mention.Timex.Type.DATE, words[1], DateRange.day(day), "", "xx/day");
      }
      case "hour" -> {
        LocalDate day = LocalDate.parse(words[1]);
        yield new Mention.Timex(
            span, Mention.Timex.Type.TIME, words[1], DateRange.day(day), "", "xx/hour");
      }
      case "night" -> {
        LocalDate day = LocalDate.parse(words[1]);
        DateRange night = DateRange.of(day, day.plusDays(1), Precision.DAY);
        yield new Mention.Timex(
            span, Mention.Timex.Type.TIME, words[1] + "TNI", night, "", "xx/night");
      }
      case "course" -> new Mention.Course(span, Mention.Course.Kind.valueOf(words[1]), "xx/course");
      case "place" -> place(words, span);
      case "killed", "injured" -> toll(words, span);
      case "cue" ->
          new Mention.Cue(
              span,
              Factuality.valueOf(words[1]),
              words.length > 2 ? words[2] : "",
              sentence,
              "xx/cue");
      case "said" ->
          new Mention.Attribution(
              span,
              span,
              Mention.Attribution.Stance.SAYS,
              words.length > 1 && words[1].equals("party"),
              sentence,
              "xx/said");
      case "actor" ->
          new Mention.Actor(
              span,
              span.of(document.text()),
              ActorKind.ARMED_GROUP,
              Mention.Actor.Role.valueOf(words[1]),
              "xx/actor");
      default -> throw new IllegalArgumentException("no such mark: " + words[0]);
    };
  }

  private static Mention trigger(String[] words, Span span) {
    List<String> flags = List.of(words);
    IncidentType type = IncidentType.of(words[1]).orElseThrow();
    Mention.Trigger.Form form =
        flags.contains("harm")
            ? Mention.Trigger.Form.HARM
            : flags.contains("verb") ? Mention.Trigger.Form.VERB : Mention.Trigger.Form.NOUN;
    return new Mention.Trigger(
        span,
        type,
        List.of(),
        form,
        Bounds.exactly(1),
        flags.contains("second") ? 2 : TriggerOrder.UNSAID,
        flags.contains("definite"),
        flags.contains("generic"),
        "xx/trigger");
  }

  private static Mention place(String[] words, Span span) {
    Place place =
        new Place(
            "",
            words[1],
            "",
            words[2],
            words.length > 3 ? Double.parseDouble(words[3]) : Double.NaN,
            words.length > 3 ? Double.parseDouble(words[4]) : Double.NaN,
            words.length > 3 ? PlacePrecision.CITY : PlacePrecision.COUNTRY);
    return new Mention.Toponym(span, Mention.Toponym.Use.LITERAL, place, "", "xx/place");
  }

  private static Mention toll(String[] words, Span span) {
    List<String> flags = List.of(words);
    return new Mention.Toll(
        span,
        span,
        span,
        Harm.valueOf(words[0].toUpperCase(Locale.ROOT)),
        Bounds.exactly(Integer.parseInt(words[1])),
        flags.contains("attackers"),
        false,
        flags.contains("superseded"),
        flags.contains("joint"),
        flags.contains("part"),
        "xx/toll");
  }
}
