package co.ruta.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What reaches the server when a pool and a person's transaction use the connection. */
final class OneTripCommitTest {
    private final Wire wire = new Wire();
    private final Connection connection = wire.connection();

    OneTripCommitTest() throws SQLException {}

    @Test
    void aPoolsTransactionShouldSendTwoWordsAroundItsStatements() throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement();
        connection.createStatement();
        connection.commit();
        connection.setAutoCommit(true);
        assertThat(wire.sent).containsExactly("autocommit=0", "statement", "statement", "autocommit=1");
    }

    @Test
    void aTransactionWithoutStatementsShouldSendNothing() throws SQLException {
        connection.setAutoCommit(false);
        connection.commit();
        connection.setAutoCommit(true);
        assertThat(wire.sent).isEmpty();
    }

    @Test
    void aRolledBackTransactionShouldNotBeCommitted() throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement();
        connection.rollback();
        connection.setAutoCommit(true);
        assertThat(wire.sent).containsExactly("autocommit=0", "statement", "rollback", "autocommit=1");
    }

    @Test
    void afterACommitTheNextStatementShouldBeginATransactionAgain() throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement();
        connection.commit();
        assertThat(connection.getAutoCommit()).isFalse();
        connection.createStatement();
        assertThat(wire.sent).containsExactly("autocommit=0", "statement", "autocommit=1", "autocommit=0", "statement");
    }

    @Test
    void aStatementOfItsOwnShouldCommitByItself() throws SQLException {
        connection.createStatement();
        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(wire.sent).containsExactly("statement");
    }

    /** A driver that sends only what changes something, as MariaDB's does. */
    private static final class Wire {
        private final List<String> sent = new ArrayList<>();
        private boolean on = true;

        Connection connection() throws SQLException {
            return OneTripCommit.over((Connection) Proxy.newProxyInstance(
                    Wire.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> call(method.getName(), arguments)));
        }

        private @Nullable Object call(String method, @Nullable Object @Nullable [] arguments) {
            switch (method) {
                case "getAutoCommit" -> {
                    return on;
                }
                case "setAutoCommit" -> {
                    boolean wanted = arguments != null && Boolean.TRUE.equals(arguments[0]);
                    if (wanted != on) {
                        sent.add("autocommit=" + (wanted ? 1 : 0));
                    }
                    on = wanted;
                }
                case "createStatement" -> sent.add("statement");
                default -> sent.add(method);
            }
            return null;
        }
    }
}
