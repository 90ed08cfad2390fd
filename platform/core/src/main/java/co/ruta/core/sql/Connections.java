package co.ruta.core.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
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
    private static final Object KEY = Connections.class;

    @Resource(lookup = "java:app/jdbc/ruta")
    private DataSource source;

    // One connection serves the whole transaction: asking the pool for each statement costs as much as the statement.
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** What to do with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T with(Work<T> work) throws SQLException {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            try (Connection connection = source.getConnection()) {
                return work.on(connection);
            }
        }
        Connection connection = (Connection) transactions.getResource(KEY);
        if (connection == null || connection.isClosed()) {
            connection = source.getConnection();
            transactions.putResource(KEY, connection);
            transactions.registerInterposedSynchronization(new Closing(connection));
        }
        return work.on(connection);
    }

    /** Gives the connection back before the transaction is committed, or after it was rolled back. */
    private final class Closing implements Synchronization {
        private final Connection connection;

        Closing(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void beforeCompletion() {
            close();
        }

        @Override
        public void afterCompletion(int status) {
            close();
        }

        private void close() {
            try {
                if (!connection.isClosed()) {
                    connection.close();
                }
            } catch (SQLException failure) {
                throw new SqlFailure(failure);
            }
        }
    }
}
