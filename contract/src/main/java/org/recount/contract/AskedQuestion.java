package org.recount.contract;

import java.util.List;
import org.recount.count.Question;

/**
 * A question as it comes in.
 *
 * @param qid names the question in its answer; empty if it has no name
 * @param question what it asks
 * @param unknownKeys keys of the JSON that mean nothing here and were passed over
 */
public record AskedQuestion(String qid, Question question, List<String> unknownKeys) {
  public AskedQuestion {
    unknownKeys = List.copyOf(unknownKeys);
  }
}
