package org.recount.count.asking;

import java.util.List;
import java.util.function.UnaryOperator;
import org.recount.count.Question;

/** One of the things that the words on one side of a question may mean. */
record Choice(UnaryOperator<Question> change, List<Part> parts) {
  Choice {
    parts = List.copyOf(parts);
  }
}
