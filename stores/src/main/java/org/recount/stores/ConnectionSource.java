package org.recount.stores;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Hands the connections of a ledger to a library that asks for a data source. */
final class ConnectionSource implements DataSource {
  /** Makes a connection. */
  interface Maker {
    /** Returns a connection that the library may close. */
    Connection connect() throws SQLException;
  }

  private final Maker maker;

  ConnectionSource(Maker maker) {
    this.maker = maker;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return maker.connect();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return maker.connect();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    throw new SQLFeatureNotSupportedException("nothing is logged");
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("nothing is logged");
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("the address says how long to wait");
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("nothing is logged");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException("there is nothing inside");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
