package org.recount.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recount.RecountException;

/**
 * Small decision trees over the features of a candidate place. Each asks a few questions in turn
 * ("population &lt;= 0.7?") and ends in a number; the numbers of all trees are added up. They say
 * what a sum of weights cannot: that a small bearer is nothing when it stands alone, and likely
 * when its county is named as well (gradient boosting, Friedman 2001).
 *
 * <p>They are read from text that a person can review: {@code tree} begins one, a question is
 * followed by what holds when it is answered with yes, then by what holds otherwise.
 */
public final class Trees {
  /** No trees: nothing is added. */
  public static final Trees NONE = new Trees(List.of());

  private static final int LEAF = -1;
  private static final String BEGIN = "tree";
  private static final String AT_MOST = " <= ";

  private final List<Node> roots;

  /** All nodes one after another, what holds for yes right after its question. */
  private final int[] features;

  private final double[] limits;
  private final double[] values;
  private final int[] otherwise;
  private final int[] begins;

  /** A number, or a question about the feature of a number. */
  private record Node(int feature, double limit, double value, List<Node> answers) {
    int size() {
      return 1 + answers.stream().mapToInt(Node::size).sum();
    }

    boolean leaf() {
      return answers.isEmpty();
    }
  }

  private Trees(List<Node> roots) {
    this.roots = List.copyOf(roots);
    int size = roots.stream().mapToInt(Node::size).sum();
    features = new int[size];
    limits = new double[size];
    values = new double[size];
    otherwise = new int[size];
    begins = new int[roots.size()];
    int end = 0;
    for (int i = 0; i < begins.length; i++) {
      begins[i] = end;
      end = lay(roots.get(i), end);
    }
  }

  /** Lays a node and what follows it out from a position; returns the next free one. */
  private int lay(Node node, int at) {
    values[at] = node.value();
    if (node.leaf()) {
      features[at] = LEAF;
      return at + 1;
    }
    features[at] = node.feature();
    limits[at] = node.limit();
    otherwise[at] = lay(node.answers().get(0), at + 1);
    return lay(node.answers().get(1), otherwise[at]);
  }

  /**
   * Reads the trees that lie beside a class.
   *
   * @throws RecountException if the file is missing or a line cannot be read; names file and line
   */
  public static Trees read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new RecountException("no file '" + file + "' beside " + beside.getName());
      }
      return parse(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList(),
          file);
    } catch (IOException e) {
      throw new RecountException("cannot read '" + file + "' beside " + beside.getName(), e);
    }
  }

  /**
   * Returns the trees that some lines tell.
   *
   * @param file named in what is thrown
   * @throws RecountException if a line cannot be read
   */
  public static Trees parse(List<String> lines, String file) {
    Lines read = new Lines(lines, file);
    List<Node> roots = new ArrayList<>();
    while (read.more()) {
      read.begin();
      roots.add(read.node());
    }
    return new Trees(roots);
  }

  /** What all trees say of a candidate, added up. */
  double sum(double[] row) {
    double sum = 0;
    for (int begin : begins) {
      int at = begin;
      while (features[at] != LEAF) {
        at = answer(row, at);
      }
      sum += values[at];
    }
    return sum;
  }

  /** Where a row goes on from a question. */
  private int answer(double[] row, int at) {
    return row[features[at]] <= limits[at] ? at + 1 : otherwise[at];
  }

  /** Shares the sum out among the features: each question gets what its answer changed. */
  void explain(double[] row, double[] byFeature) {
    for (int begin : begins) {
      int at = begin;
      while (features[at] != LEAF) {
        int answer = answer(row, at);
        byFeature[features[at]] += values[answer] - values[at];
        at = answer;
      }
    }
  }

  /** Returns the same questions with every number multiplied. */
  public Trees times(double factor) {
    return new Trees(roots.stream().map(root -> times(root, factor)).toList());
  }

  private static Node times(Node node, double factor) {
    List<Node> answers = node.answers().stream().map(answer -> times(answer, factor)).toList();
    return new Node(node.feature(), node.limit(), node.value() * factor, answers);
  }

  /** Returns the text that {@link #parse} reads, numbers with three decimals. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Node root : roots) {
      text.append(BEGIN).append('\n');
      write(root, "  ", text);
    }
    return text.toString();
  }

  private static void write(Node node, String indent, StringBuilder text) {
    text.append(indent);
    if (node.leaf()) {
      text.append(String.format(Locale.ROOT, "%.3f%n", node.value()));
      return;
    }
    text.append(Trait.values()[node.feature()].words()).append(AT_MOST).append(node.limit());
    text.append('\n');
    node.answers().forEach(answer -> write(answer, indent + "  ", text));
  }

  /** Reads one line after another. */
  private static final class Lines {
    private final List<String> lines;
    private final String file;
    private final List<String> names = Resolver.traitNames();
    private int at;

    Lines(List<String> lines, String file) {
      this.lines = lines;
      this.file = file;
    }

    boolean more() {
      while (at < lines.size() && (lines.get(at).isBlank() || lines.get(at).startsWith("#"))) {
        at++;
      }
      return at < lines.size();
    }

    void begin() {
      if (!lines.get(at).equals(BEGIN)) {
        throw refuse("a tree must begin with '" + BEGIN + "'");
      }
      at++;
    }

    Node node() {
      if (!more()) {
        throw new RecountException(file + ": the last tree is cut short");
      }
      String line = lines.get(at).strip();
      int sign = line.indexOf(AT_MOST);
      if (sign < 0) {
        double value = number(line);
        at++;
        return new Node(0, 0, value, List.of());
      }
      int feature = names.indexOf(line.substring(0, sign));
      if (feature < 0) {
        throw refuse("a question must name a feature");
      }
      double limit = number(line.substring(sign + AT_MOST.length()));
      at++;
      Node yes = node();
      Node no = node();
      return new Node(feature, limit, (yes.value() + no.value()) / 2, List.of(yes, no));
    }

    private double number(String word) {
      try {
        return Double.parseDouble(word);
      } catch (NumberFormatException e) {
        throw refuse("a number is needed");
      }
    }

    private RecountException refuse(String what) {
      return new RecountException(
          file + ":" + (at + 1) + ": " + what + ", got '" + lines.get(at).strip() + "'");
    }
  }
}
