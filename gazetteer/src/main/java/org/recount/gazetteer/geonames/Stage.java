package org.recount.gazetteer.geonames;

import java.io.IOException;

/** A part of a build that is done whole or done again. */
interface Stage {
  /** What it is called in the state of the build. */
  String name();

  /** What it does, for the person who waits. */
  String says();

  /** Does it; whatever an earlier try left is overwritten. */
  void run(BuildState state, BuildWatch watch) throws IOException;

  /** Deletes what only this stage needed, when it is done. */
  default void tidy() throws IOException {}
}
