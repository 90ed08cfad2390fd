package co.ruta.app.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB as the one resource of a transaction. The driver's own class is a data source for distributed transactions too,
 * and the server then runs its two-phase machinery for each: three round trips around the statements and a coordinator that
 * has nothing to coordinate (docs/adr/0021).
 *
 * <p>Statements are prepared on the server unless the address says otherwise: each is parsed once per connection.
 */
public final class LocalDataSource implements DataSource {
    private static final String PREPARED = "useServerPrepStmts";

    private final MariaDbDataSource source = new MariaDbDataSource();

    public void setUrl(String url) throws SQLException {
        source.setUrl(url.contains(PREPARED + "=") ? url : url + (url.contains("?") ? "&" : "?") + PREPARED + "=true");
    }

    public String getUrl() {
        return source.getUrl();
    }

    public void setUser(String user) throws SQLException {
        source.setUser(user);
    }

    public String getUser() {
        return source.getUser();
    }

    public void setPassword(String password) throws SQLException {
        source.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return OneTripCommit.over(source.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return OneTripCommit.over(source.getConnection(user, password));
    }

    @Override
    public PrintWriter getLogWriter() {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return source.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this) || source.isWrapperFor(type);
    }
}
