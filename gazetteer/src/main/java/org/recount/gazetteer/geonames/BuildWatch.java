package org.recount.gazetteer.geonames;

/**
 * Is told how a build goes on. Whatever it throws ends the build, which a later one goes on with.
 */
public interface BuildWatch {
  /** A stage begins. */
  void begins(String stage);

  /** About so many rows more are read or written. */
  void rows(int more);

  /**
   * A row cannot be used and is left out.
   *
   * @param where file and line
   * @param reason what must hold and what came
   */
  void leavesOut(String where, String reason);

  /** Something worth knowing that is no fault of a row. */
  void says(String what);
}
