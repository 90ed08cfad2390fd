package co.ruta.core.sql;

import java.sql.SQLException;

/** The database refused or could not be reached. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
