package org.recount.incident;

/**
 * A document's words, ready to be compared.
 *
 * @param sequence the number of every word, in text order
 * @param all every word
 * @param titled how often each of them is in the first line
 * @param led how often each of them is among the first words
 * @param titleLength of the vector of the words of the first line
 * @param leadLength of the vector of the first words
 * @param names words written as names
 * @param pairs pairs of names
 * @param rareAtMost how many of its words a handful of documents at most may have
 * @param outline a sketch of the runs of its words
 */
record DocumentWords(
    int[] sequence,
    WordVector all,
    byte[] titled,
    byte[] led,
    double titleLength,
    double leadLength,
    WordVector names,
    WordVector pairs,
    int rareAtMost,
    NearCopies.Outline outline) {

  /** How alike two texts are: cosines, and how many rare words both have. */
  record Likeness(double text, double title, double lead, int rareWords) {}

  /** Compares all words, those of the title and the first ones in one go. */
  Likeness likeness(DocumentWords other, Vocabulary vocabulary) {
    int[] words = all.words();
    int[] otherWords = other.all.words();
    long text = 0;
    long title = 0;
    long lead = 0;
    int rare = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < otherWords.length) {
      int difference = words[i] - otherWords[j];
      if (difference == 0) {
        double rarity = vocabulary.signedRarity(words[i]);
        text += WordVector.product(all.counts()[i], other.all.counts()[j], rarity);
        title += WordVector.product(titled[i], other.titled[j], rarity);
        lead += WordVector.product(led[i], other.led[j], rarity);
        rare += rarity < 0 ? 1 : 0;
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return new Likeness(
        WordVector.cosine(text, all.length(), other.all.length()),
        WordVector.cosine(title, titleLength, other.titleLength),
        WordVector.cosine(lead, leadLength, other.leadLength),
        rare);
  }
}
