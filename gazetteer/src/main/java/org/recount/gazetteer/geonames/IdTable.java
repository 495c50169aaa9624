package org.recount.gazetteer.geonames;

/** GeoNames identifiers in rising order, each with the number of its place: four bytes and four. */
final class IdTable {
  static final int ROW = 8;

  private final Slice data;

  IdTable(Slice data) {
    this.data = data;
  }

  int size() {
    return (int) (data.length() / ROW);
  }

  int id(int row) {
    return data.getInt((long) ROW * row);
  }

  int place(int row) {
    return data.getInt((long) ROW * row + 4);
  }

  /** Returns the number of the place with this identifier; -1 if there is none. */
  int find(int id) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int here = id(middle);
      if (here == id) {
        return place(middle);
      }
      if (here < id) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
