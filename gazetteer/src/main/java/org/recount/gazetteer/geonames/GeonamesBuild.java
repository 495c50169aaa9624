package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds one mapped file from the full dump of GeoNames, as published.
 *
 * <p>Nothing is held in memory but a block that is being sorted, so the size of the dump does not
 * matter. Five stages sort places and names on the disk and the sixth joins the parts; each leaves
 * its parts in a folder beside the file and is then noted as done, so that a build that was
 * interrupted goes on with the stage that was not. The file appears whole, by being renamed. The
 * same dump gives the same bytes, however often the build was interrupted and whatever the memory.
 *
 * <p>1. Places are read, checked and sorted, the most populous first. 2. They are numbered in this
 * order and written as rows; their names are sorted apart. 3. Identifiers are sorted. 4. Further
 * names are read, find their place by identifier, and are sorted. 5. All names are merged into one
 * sorted table. 6. The parts become one file.
 */
public final class GeonamesBuild {
  private static final int LEAST_SORT = 1 << 22;
  private static final int MOST_SORT = 1 << 28;

  private final DumpFiles files;
  private final Path target;
  private final int sortBytes;

  /**
   * What a build came to.
   *
   * @param places kept
   * @param names different names they are found by
   * @param unwanted rows of features that are not kept
   * @param bad rows that cannot be used
   */
  public record Built(long places, long names, long unwanted, long bad) {}

  /**
   * Prepares a build.
   *
   * @param dump the folder of the dump
   * @param target the file to be
   * @throws org.recount.RecountException if the folder holds no list of places
   */
  public GeonamesBuild(Path dump, Path target) {
    this(dump, target, sortBytes(Runtime.getRuntime().maxMemory()));
  }

  private static int sortBytes(long heap) {
    return (int) Math.max(LEAST_SORT, Math.min(MOST_SORT, heap / 5));
  }

  /** Prepares a build that sorts so much in memory at once. */
  GeonamesBuild(Path dump, Path target, int sortBytes) {
    this.files = DumpFiles.in(dump);
    this.target = target;
    this.sortBytes = sortBytes;
  }

  /**
   * Builds, or goes on with an earlier build of the same files.
   *
   * @throws UncheckedIOException if the disk is full or cannot be written
   */
  public Built run(BuildWatch watch) {
    try (Work work = Work.begin(target, sortBytes)) {
      BuildState state = BuildState.of(work.folder(), inputs());
      if (state.begun()) {
        watch.says("going on with the build in '" + work.folder() + "'");
      } else {
        work.clear();
      }
      for (Stage stage : stages(work)) {
        if (!state.done(stage.name())) {
          watch.begins(stage.says());
          stage.run(state, watch);
          state.finish(stage.name());
          stage.tidy();
        }
      }
      work.remove();
      return new Built(
          state.number("places"),
          state.number("names"),
          state.number("unwanted"),
          state.number("bad"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Stage> stages(Work work) {
    return List.of(
        new PlacesStage(files, work),
        new RowsStage(work),
        new IdsStage(work),
        new AlternatesStage(files, work),
        new NamesStage(work),
        new JoinStage(files, work, target));
  }

  /** What a build must have in common with an earlier one to go on with it, as a hash. */
  private String inputs() throws IOException {
    String features =
        Feature.inOrder().stream().map(Feature::line).collect(Collectors.joining("\n"));
    String all = MappedFile.MAGIC + "\n" + features + "\n" + files.fingerprint();
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns the folder that an unfinished build of this file leaves; it need not be there. */
  public static Path unfinished(Path target) {
    return target.resolveSibling(target.getFileName() + ".build");
  }
}
