package co.ruta.app.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that ends a transaction in one round trip. A pool sends {@code COMMIT} and then {@code SET autocommit=1};
 * the second alone commits as well (MariaDB, "autocommit": turning it on ends the open transaction). So a commit turns it on,
 * and it is turned off again only before the next statement is made, if nobody asked for it on meanwhile. A statement made
 * before a commit must not be run after it; nothing here keeps one that long.
 */
final class OneTripCommit implements InvocationHandler {
    private final Connection real;
    private boolean wanted;

    private OneTripCommit(Connection real) throws SQLException {
        this.real = real;
        this.wanted = real.getAutoCommit();
    }

    static Connection over(Connection real) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                OneTripCommit.class.getClassLoader(), new Class<?>[] {Connection.class}, new OneTripCommit(real));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        switch (method.getName()) {
            case "getAutoCommit" -> {
                return wanted;
            }
            case "setAutoCommit" -> {
                boolean on = Boolean.TRUE.equals(arguments == null ? null : arguments[0]);
                // Turning it on commits, as JDBC asks; turning it off waits for the first statement.
                if (on) {
                    real.setAutoCommit(true);
                }
                wanted = on;
                return null;
            }
            case "commit" -> {
                if (wanted) {
                    real.commit();
                } else {
                    real.setAutoCommit(true);
                }
                return null;
            }
            case "prepareStatement", "prepareCall", "createStatement", "setSavepoint" -> real.setAutoCommit(wanted);
            default -> {}
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
