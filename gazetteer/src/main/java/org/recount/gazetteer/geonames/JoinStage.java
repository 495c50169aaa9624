package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.recount.gazetteer.geonames.MappedFile.Section;

/** Puts the parts together and gives the whole its name, when it is safely on the disk. */
final class JoinStage implements Stage {
  private static final String WHOLE = "whole.part";

  private final DumpFiles files;
  private final Work work;
  private final Path target;

  JoinStage(DumpFiles files, Work work, Path target) {
    this.files = files;
    this.work = work;
    this.target = target;
  }

  @Override
  public String name() {
    return "join";
  }

  @Override
  public String says() {
    return "putting the file together";
  }

  @Override
  public void run(BuildState state, BuildWatch watch) throws IOException {
    Files.writeString(work.file("about.part"), about(state));
    Files.writeString(
        work.file("features.part"),
        Feature.inOrder().stream().map(Feature::line).collect(Collectors.joining("\n")));
    List<String> parts =
        List.of(
            "about.part",
            "features.part",
            PlacesStage.ADMIN1,
            PlacesStage.ADMIN2,
            RowsStage.ROWS,
            RowsStage.WRITTEN,
            IdsStage.IDS,
            NamesStage.BLOCKS,
            NamesStage.NAMES);
    long[] lengths = new long[Section.values().length];
    int[] checksums = new int[lengths.length];
    Path whole = work.file(WHOLE);
    try (FileChannel out =
        FileChannel.open(
            whole,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      out.position(MappedFile.HEAD);
      for (int i = 0; i < lengths.length; i++) {
        lengths[i] = Files.size(work.file(parts.get(i)));
        checksums[i] = copy(work.file(parts.get(i)), out);
        watch.rows(1);
      }
      byte[] head =
          MappedFile.head(state.number("places"), state.number("names"), lengths, checksums);
      out.write(ByteBuffer.wrap(head), 0);
      out.force(true);
    }
    Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static int copy(Path part, FileChannel out) throws IOException {
    CRC32C sum = new CRC32C();
    ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
    try (FileChannel in = FileChannel.open(part, StandardOpenOption.READ)) {
      while (in.read(buffer) >= 0) {
        buffer.flip();
        sum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
        buffer.clear();
      }
    }
    return (int) sum.getValue();
  }

  private String about(BuildState state) throws IOException {
    return "source\tGeoNames, https://www.geonames.org\n"
        + "licence\tCC BY 4.0\n"
        + "files\t"
        + files.described()
        + "\nnewest\t"
        + state.text("newest")
        + "\nunwanted\t"
        + state.number("unwanted")
        + "\nbad\t"
        + state.number("bad")
        + "\n";
  }
}
