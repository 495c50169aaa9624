package org.recount.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.recount.audit.Claim;
import org.recount.audit.Finding;
import org.recount.audit.Series;
import org.recount.audit.Statement;
import org.recount.audit.Tally;
import org.recount.quantity.Bounds;

/**
 * Draws series as one SVG that needs no other file, one panel below the other: what is claimed as
 * marks, what the ledger counts as a hatched band. Shapes and hatching tell them apart, not
 * colours; a reader who cannot see it has the same in words.
 */
final class SeriesPlot {
  private static final int WIDTH = 760;
  private static final int PANEL = 360;
  private static final int LEFT = 64;
  private static final int RIGHT = 24;
  private static final int TOP = 60;
  private static final int BOTTOM = 64;
  private static final int TICKS = 5;

  private static final String STYLE =
      "svg{--ink:#1b1b1b;--ground:#fff;--soft:#5a5a5a;--line:#d4d4d4;--mark:#8a3b12;--band:#2f5d8a}"
          + "@media (prefers-color-scheme:dark){svg{--ink:#ececec;--ground:#17181a;--soft:#b4b4b4;"
          + "--line:#3c3f44;--mark:#f0a875;--band:#8fbbe6}}"
          + "text{font:13px sans-serif;fill:var(--ink)}.title{font-size:15px;font-weight:bold}"
          + ".soft{fill:var(--soft)}.ground{fill:var(--ground)}"
          + ".grid{stroke:var(--line)}.band{fill:url(#hatch);stroke:var(--band)}"
          + ".hatch{stroke:var(--band);stroke-width:1.5}"
          + ".best{fill:none;stroke:var(--band);stroke-width:2;stroke-dasharray:6 4}"
          + ".claim{fill:none;stroke:var(--mark)}"
          + ".mark{fill:var(--ground);stroke:var(--mark);stroke-width:2}"
          + ".ring{fill:none;stroke:var(--ink);stroke-width:2}";

  private final AuditWords words;

  SeriesPlot(AuditWords words) {
    this.words = words;
  }

  String draw(List<PlottedSeries> found) {
    int height = Math.max(1, found.size()) * PANEL;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\""
            + " xml:lang=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
                .formatted(words.language().getLanguage(), WIDTH, height, WIDTH, height));
    svg.append("<title id=\"title\">").append(escape(words.say("series.title"))).append("</title>");
    svg.append("\n<desc id=\"desc\">").append(escape(described(found))).append("</desc>\n<style>");
    svg.append(STYLE).append("</style>\n<defs><pattern id=\"hatch\" width=\"7\" height=\"7\"");
    svg.append(" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
    svg.append("<line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\"/></pattern></defs>\n");
    svg.append("<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n");
    if (found.isEmpty()) {
      svg.append(text(LEFT, TOP, "soft", "start", words.say("series.none")));
    }
    for (int i = 0; i < found.size(); i++) {
      svg.append("<g transform=\"translate(0 ").append(i * PANEL).append(")\">\n");
      svg.append(new Panel(found.get(i)).draw()).append("</g>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  /** The whole plot in words. */
  private String described(List<PlottedSeries> found) {
    StringBuilder said = new StringBuilder();
    for (PlottedSeries plotted : found) {
      said.append(plotted.source()).append(", ").append(words.series(plotted.series()));
      said.append(". ");
      for (int i = 0; i < plotted.held().size(); i++) {
        said.append(point(plotted, i)).append("; ");
      }
      plotted.series().steps().forEach(s -> said.append(words.say(s.explanation())).append(' '));
    }
    return said.toString().strip();
  }

  private String point(PlottedSeries plotted, int at) {
    Claim claim = plotted.series().claims().get(at);
    Finding.Support held = plotted.held().get(at);
    return words.say(
        "series.point",
        new Statement.Day(claim.tally().until()),
        new Statement.Figure(claim.tally().count()),
        Statement.figure(held.lower()),
        Statement.figure(held.upper()));
  }

  private static String text(double x, double y, String style, String anchor, String words) {
    return "<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>%n"
        .formatted(style, anchor, at(x), at(y), escape(words))
        .replace("\r", "");
  }

  private static String at(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }

  private static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** One series, drawn. */
  private final class Panel {
    private final PlottedSeries plotted;
    private final List<Claim> claims;
    private final long first;
    private final long last;
    private final int step;
    private final int top;

    Panel(PlottedSeries plotted) {
      this.plotted = plotted;
      this.claims = plotted.series().claims();
      this.first = claims.get(0).tally().until().toEpochDay();
      this.last = claims.get(claims.size() - 1).tally().until().toEpochDay();
      this.step = step(plotted.most());
      this.top = (plotted.most() + step - 1) / step * step;
    }

    /** Returns 1, 2 or 5 with noughts, so that about five lines reach to the greatest number. */
    private static int step(int most) {
      int step = 1;
      int[] grow = {2, 5, 10};
      for (int power = 1; power < 1_000_000_000 && step * TICKS < most; power *= 10) {
        for (int i = 0; i < grow.length && step * TICKS < most; i++) {
          step = grow[i] * power;
        }
      }
      return step;
    }

    String draw() {
      return text(LEFT, 24, "title", "start", plotted.source())
          + text(LEFT, 43, "soft", "start", words.series(plotted.series()))
          + grid()
          + days()
          + band()
          + claimed()
          + legend();
    }

    private double x(LocalDate day) {
      double wide = WIDTH - LEFT - RIGHT - 24;
      double share = last == first ? 0.5 : (double) (day.toEpochDay() - first) / (last - first);
      return LEFT + 12 + wide * share;
    }

    private double y(int number) {
      return PANEL - BOTTOM - (double) number / top * (PANEL - TOP - BOTTOM);
    }

    private String grid() {
      StringBuilder grid = new StringBuilder();
      for (int number = 0; number <= top; number += step) {
        grid.append(
            "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>\n"
                .formatted(LEFT, WIDTH - RIGHT, at(y(number)), at(y(number))));
        String said = words.say("series.tick", Statement.figure(number));
        grid.append(text(LEFT - 8, y(number) + 4, "soft", "end", said));
      }
      return grid.toString();
    }

    private String days() {
      LocalDate from = LocalDate.ofEpochDay(first);
      LocalDate to = LocalDate.ofEpochDay(last);
      String start = words.say("series.day", new Statement.Day(from));
      return first == last
          ? text(x(from), PANEL - BOTTOM + 20, "soft", "middle", start)
          : text(LEFT, PANEL - BOTTOM + 20, "soft", "start", start)
              + text(
                  WIDTH - RIGHT,
                  PANEL - BOTTOM + 20,
                  "soft",
                  "end",
                  words.say("series.day", new Statement.Day(to)));
    }

    private String band() {
      if (!plotted.held().get(0).counted()) {
        return "";
      }
      StringBuilder upper = new StringBuilder();
      StringBuilder lower = new StringBuilder();
      StringBuilder best = new StringBuilder();
      for (int i = 0; i < claims.size(); i++) {
        Finding.Support held = plotted.held().get(i);
        String x = at(x(claims.get(i).tally().until()));
        upper.append(x).append(',').append(at(y(held.upper()))).append(' ');
        lower.insert(0, x + "," + at(y(held.lower())) + " ");
        best.append(x).append(',').append(at(y(held.best()))).append(' ');
      }
      return "<polygon class=\"band\" points=\"%s\"/>\n<polyline class=\"best\" points=\"%s\"/>\n"
          .formatted((upper.toString() + lower).strip(), best.toString().strip());
    }

    private String claimed() {
      StringBuilder line = new StringBuilder();
      StringBuilder marks = new StringBuilder();
      for (Claim claim : claims) {
        double x = x(claim.tally().until());
        double y = y(claim.tally().count().lower());
        line.append(at(x)).append(',').append(at(y)).append(' ');
        marks.append(mark(claim.tally(), x, y));
        if (plotted.step(claim).filter(Series.Step::conflict).isPresent()) {
          marks.append(
              "<circle class=\"ring\" cx=\"%s\" cy=\"%s\" r=\"12\"/>\n".formatted(at(x), at(y)));
        }
        marks.append(text(x, y - 17, "number", "middle", number(claim.tally().count())));
      }
      return "<polyline class=\"claim\" points=\"%s\"/>\n".formatted(line.toString().strip())
          + marks;
    }

    /** Short, and the same in every language. */
    private String number(Bounds count) {
      if (count.isOpen()) {
        return "≥ " + count.lower();
      }
      return count.isExact() ? "" + count.lower() : count.lower() + "–" + count.upper();
    }

    /** A circle for a rank, a square for a total, a triangle for "at least". */
    private String mark(Tally tally, double x, double y) {
      Bounds count = tally.count();
      if (count.isOpen()) {
        return "<path class=\"mark\" d=\"M%s %sl7 12h-14z\"/>\n".formatted(at(x), at(y - 8));
      }
      return tally.kind() == Tally.Kind.ORDINAL
          ? "<circle class=\"mark\" cx=\"%s\" cy=\"%s\" r=\"6\"/>\n".formatted(at(x), at(y))
          : "<rect class=\"mark\" x=\"%s\" y=\"%s\" width=\"11\" height=\"11\"/>\n"
              .formatted(at(x - 5.5), at(y - 5.5));
    }

    private String legend() {
      double y = PANEL - 18;
      return "<circle class=\"mark\" cx=\"%d\" cy=\"%s\" r=\"6\"/>\n".formatted(LEFT + 6, at(y - 4))
          + text(LEFT + 18, y, "soft", "start", words.say("kind.ordinal"))
          + "<rect class=\"mark\" x=\"%d\" y=\"%s\" width=\"11\" height=\"11\"/>\n"
              .formatted(LEFT + 90, at(y - 10))
          + text(LEFT + 107, y, "soft", "start", words.say("kind.cumulative"))
          + "<rect class=\"band\" x=\"%d\" y=\"%s\" width=\"22\" height=\"12\"/>\n"
              .formatted(LEFT + 200, at(y - 10))
          + text(LEFT + 228, y, "soft", "start", words.say("series.band"))
          + "<circle class=\"ring\" cx=\"%d\" cy=\"%s\" r=\"8\"/>\n"
              .formatted(LEFT + 430, at(y - 4))
          + text(LEFT + 445, y, "soft", "start", words.say("series.conflict"));
    }
  }
}
