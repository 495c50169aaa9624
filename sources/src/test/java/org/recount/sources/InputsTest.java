package org.recount.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.contract.DocumentLine;
import org.recount.contract.Item;
import org.recount.contract.Problem;

class InputsTest {
  private static final String TEXT =
      "Une bombe a blessé deux chauffeurs près de Hilla. Œuvre d’un groupe.";

  @TempDir Path folder;

  private List<Item> read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return read(file.toString());
  }

  private static List<Item> read(String name) {
    return read(name, InputStream.nullInputStream(), false, true);
  }

  private static List<Item> read(
      String name, InputStream standard, boolean jsonLines, boolean recursive) {
    List<Item> items = new ArrayList<>();
    new Inputs(standard, jsonLines, recursive).read(name, items::add);
    return items;
  }

  private static DocumentLine document(List<Item> items) {
    assertEquals(1, items.size(), items.toString());
    return assertInstanceOf(DocumentLine.class, items.get(0));
  }

  private static Problem problem(List<Item> items) {
    assertEquals(1, items.size(), items.toString());
    return assertInstanceOf(Problem.class, items.get(0));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void readsTheSameTextInEveryEncoding() throws IOException {
    byte[] little = TEXT.getBytes(StandardCharsets.UTF_16LE);
    byte[] big = TEXT.getBytes(StandardCharsets.UTF_16BE);
    byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
    for (byte[] file :
        List.of(
            utf8,
            joined(bytes(0xEF, 0xBB, 0xBF), utf8),
            little,
            big,
            joined(bytes(0xFF, 0xFE), little),
            joined(bytes(0xFE, 0xFF), big),
            TEXT.getBytes(Charset.forName("windows-1252")))) {
      assertEquals(TEXT, document(read("a.txt", file)).text());
    }
  }

  @Test
  void keepsTheTextExactlyAsGiven() throws IOException {
    String text = "  e\u0301te\u0301 \r\n\r\n\t😀 Hilla ";
    assertEquals(text, document(read("a.txt", text.getBytes(StandardCharsets.UTF_8))).text());
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    byte[] noise = new byte[3_000];
    new Random(7).nextBytes(noise);
    noise[10] = 0;
    assertEquals("binary_file", problem(read("a.txt", noise)).type());
    assertEquals("empty_file", problem(read("a.txt", new byte[0])).type());
    assertEquals("empty_text", problem(read("a.txt", bytes(' ', '\n'))).type());
    assertEquals("unknown_format", problem(read("a.txt", "%PDF-1.7".getBytes())).type());
    assertEquals("unknown_format", problem(read("a.txt", "<!DOCTYPE HTML>".getBytes())).type());
    Problem broken = problem(read("a.txt", joined(bytes(0xEF, 0xBB, 0xBF), bytes('a', 0xE9))));
    assertEquals("wrong_encoding", broken.type());
    assertTrue(broken.detail().contains("a.txt"), broken.detail());
  }

  @Test
  void saysWhatIsWrongWithAPath() {
    assertEquals("unreadable", problem(read(folder.resolve("none.txt").toString())).type());
    assertEquals(
        "is_folder",
        problem(read(folder.toString(), InputStream.nullInputStream(), false, false)).type());
  }

  @Test
  void readsTheHeadOfMarkdownAndKeepsTheRest() throws IOException {
    String file =
        "---\ntitle: \"Bombe à Hilla\"\ndate: 2021-03-09\nsource: Herald\nauthor: x\n---\n\nBombe.\n";
    DocumentLine line = document(read("a.md", file.getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        new DocumentLine(
            "", "", LocalDate.of(2021, 3, 9), "Bombe à Hilla", "Herald", "", "Bombe.\n", ""),
        line);
    assertEquals("Bombe.", document(read("b.md", "Bombe.".getBytes())).text());
    String impossible = "---\ndate: 2021-02-30\n---\nBombe.";
    DocumentLine undated = document(read("c.md", impossible.getBytes()));
    assertFalse(undated.dated());
    assertTrue(undated.note().contains("2021-02-30"), undated.note());
    String headOnly = "---\ndate: 2021-02-03\n---\n";
    assertEquals("empty_text", problem(read("d.md", headOnly.getBytes())).type());
  }

  @Test
  void aBrokenLineDoesNotEndTheReadingOfTheOthers() throws IOException {
    String lines = "\uFEFF{\"text\":\"a\"}\r\n\n{\"text\":\n{\"text\":\"b\"}";
    List<Item> items = read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertEquals(3, items.size());
    assertEquals("a", ((DocumentLine) items.get(0)).text());
    assertEquals(3, ((Problem) items.get(1)).line());
    assertEquals("b", ((DocumentLine) items.get(2)).text());
  }

  @Test
  void aLineOfTwoHundredMegabytesIsRefusedWithoutBeingKept() {
    InputStream endless =
        new InputStream() {
          private int left = 200_000_000;

          @Override
          public int read() {
            return left-- > 0 ? 'a' : -1;
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            int given = Math.min(left, length);
            left -= given;
            java.util.Arrays.fill(buffer, from, from + given, (byte) 'a');
            return given == 0 ? -1 : given;
          }
        };
    InputStream next = new ByteArrayInputStream("\n{\"text\":\"b\"}\n".getBytes());
    List<Item> items = read("-", new SequenceInputStream(endless, next), true, false);
    assertEquals("too_long", ((Problem) items.get(0)).type());
    assertTrue(((Problem) items.get(0)).detail().contains("200.0 MB"));
    assertEquals("b", ((DocumentLine) items.get(1)).text());
  }

  @Test
  void readsAFolderInTheOrderOfNames() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("b.txt"), "second");
    Files.writeString(folder.resolve("a.txt"), "first");
    Files.writeString(folder.resolve("sub/c.md"), "third");
    Files.writeString(folder.resolve(".hidden"), "no");
    assertEquals(
        List.of("first", "second", "third"),
        read(folder.toString()).stream().map(item -> ((DocumentLine) item).text()).toList());
  }
}
