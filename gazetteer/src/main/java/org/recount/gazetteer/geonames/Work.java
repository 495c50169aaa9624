package org.recount.gazetteer.geonames;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.recount.RecountException;

/**
 * The folder of an unfinished build, beside the file to be. One build at a time holds it.
 *
 * @param folder where the parts lie
 */
record Work(Path folder, FileChannel lock, int sortBytes) implements AutoCloseable {
  private static final String LOCK = "lock";

  static Work begin(Path target, int sortBytes) throws IOException {
    Path folder = target.resolveSibling(target.getFileName() + ".build");
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new RecountException(
          "another build is at work in '" + folder + "'; let it end, or end it");
    }
    return new Work(folder, channel, sortBytes);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ours) {
      return null;
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Deletes everything but the lock. */
  void clear() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!file.getFileName().toString().equals(LOCK)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Deletes everything, when the build has ended well. */
  void remove() throws IOException {
    clear();
    Files.delete(folder.resolve(LOCK));
    Files.delete(folder);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
