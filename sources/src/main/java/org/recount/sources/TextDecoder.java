package org.recount.sources;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds out in which encoding a text is written. In this order: a byte order mark; UTF-16 without
 * one, told by where its zero bytes are; UTF-8 when every byte fits it; else Windows-1252, which
 * fits any bytes, so that files with control characters are refused as no text first. Nothing is
 * normalized: offsets refer to the characters as given.
 */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final double MANY_ZEROS = 0.4;
  private static final double FEW_ZEROS = 0.05;

  private record Mark(String name, int length, Charset charset, int... bytes) {
    boolean starts(byte[] file) {
      for (int i = 0; i < bytes.length; i++) {
        if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark("UTF-8", 3, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          new Mark("UTF-32", 4, Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          new Mark("UTF-16", 2, StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          new Mark("UTF-16", 2, StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private TextDecoder() {}

  /** Returns the text of a file. */
  static Decoded decode(byte[] file) {
    for (Mark mark : MARKS) {
      if (mark.starts(file)) {
        return strictly(mark.charset(), mark.name(), file, mark.length());
      }
    }
    double even = zeros(file, 0);
    double odd = zeros(file, 1);
    if (odd > MANY_ZEROS && even < FEW_ZEROS) {
      return strictly(StandardCharsets.UTF_16LE, "UTF-16", file, 0);
    }
    if (even > MANY_ZEROS && odd < FEW_ZEROS) {
      return strictly(StandardCharsets.UTF_16BE, "UTF-16", file, 0);
    }
    if (isBinary(file)) {
      return new Decoded("", "must be text, got binary data");
    }
    Decoded utf8 = strictly(StandardCharsets.UTF_8, "UTF-8", file, 0);
    return utf8.problem().isEmpty() ? utf8 : new Decoded(new String(file, WINDOWS), "");
  }

  private static Decoded strictly(Charset charset, String name, byte[] file, int from) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(file, from, file.length - from);
      return new Decoded(charset.newDecoder().decode(bytes).toString(), "");
    } catch (CharacterCodingException broken) {
      return new Decoded("", "must be " + name + " throughout, got other bytes");
    }
  }

  /** The share of zeros among every second byte, counted from {@code first}. */
  private static double zeros(byte[] file, int first) {
    int looked = 0;
    int zeros = 0;
    for (int i = first; i < Math.min(file.length, Inputs.HEAD); i += 2) {
      looked++;
      zeros += file[i] == 0 ? 1 : 0;
    }
    return looked < 2 ? 0 : (double) zeros / looked;
  }

  /** Whether there are bytes that no text holds: zeros, or other controls than blanks. */
  private static boolean isBinary(byte[] file) {
    int controls = 0;
    for (byte b : file) {
      if (b == 0) {
        return true;
      }
      boolean blank = b >= '\t' && b <= '\r';
      controls += b >= 0 && b < ' ' && !blank ? 1 : 0;
    }
    return controls > file.length / 100;
  }
}
