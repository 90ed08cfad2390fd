package co.ruta.core.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections that are in the caller's transaction whenever there is one.
 *
 * <p>Payara's pool joins a transaction by asking which component is running. In a request it knows; at start, in a
 * singleton that manages its own transactions, and on executors begun there it does not, and hands out a connection that
 * commits by itself. Such a one is put back, and the one the entity manager has in the transaction is used instead.
 */
@ApplicationScoped
class Connections {
    @Resource(lookup = "java:app/jdbc/ruta")
    private DataSource source;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @PersistenceContext
    private EntityManager database;

    /** What to do with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T with(Work<T> work) throws SQLException {
        try (Connection pooled = source.getConnection()) {
            if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE || !pooled.getAutoCommit()) {
                return work.on(pooled);
            }
        }
        return work.on(database.unwrap(Connection.class));
    }
}
