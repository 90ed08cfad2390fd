package co.ruta.core.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections that are in the caller's transaction whenever there is one, the same that the entity manager has.
 *
 * <p>Payara's pool joins a transaction by asking which component is running. It knows in requests, in observers and on
 * executors begun there, but below an EJB it hands out a connection that commits by itself: hence no EJB in this house.
 */
@ApplicationScoped
class Connections {
    @Resource(lookup = "java:app/jdbc/ruta")
    private DataSource source;

    /** What to do with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T with(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        }
    }
}
