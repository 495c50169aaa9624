package org.recount.document;

/**
 * Short names for people to read out and type: a prefix and six Crockford base-32 characters (no I,
 * L, O, U), such as {@code INC-7K2QM9}. The last character checks the other five (Luhn modulo 32),
 * which finds every wrong character and nearly every swapped pair.
 */
public final class ShortId {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BASE = 32;
  private static final int PAYLOAD = 5;

  private ShortId() {}

  /**
   * Returns the name made from {@code seed}; the same seed always gives the same name.
   *
   * @param attempt 0 at first; 1, 2, … when the name is already taken by another seed, which
   *     happens once in about 33 million pairs
   */
  public static String of(String prefix, String seed, int attempt) {
    byte[] hash = ContentHash.bytes(attempt == 0 ? seed : seed + "#" + attempt);
    StringBuilder name = new StringBuilder(PAYLOAD + 1);
    for (int i = 0; i < PAYLOAD; i++) {
      name.append(DIGITS.charAt(hash[i] & (BASE - 1)));
    }
    return prefix + "-" + name + DIGITS.charAt(checkDigit(name));
  }

  /**
   * Returns whether the last six characters of {@code id} are a name with a right check character.
   */
  public static boolean isValid(String id) {
    int start = id.length() - PAYLOAD - 1;
    if (start < 1 || id.charAt(start - 1) != '-') {
      return false;
    }
    String name = id.substring(start);
    return name.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)
        && DIGITS.charAt(checkDigit(name.substring(0, PAYLOAD))) == name.charAt(PAYLOAD);
  }

  private static int checkDigit(CharSequence payload) {
    int sum = 0;
    for (int i = 0; i < payload.length(); i++) {
      int digit = DIGITS.indexOf(payload.charAt(payload.length() - 1 - i));
      int doubled = i % 2 == 0 ? digit * 2 : digit;
      sum += doubled / BASE + doubled % BASE;
    }
    return (BASE - sum % BASE) % BASE;
  }
}
