package co.ruta.bench.baseline;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Statements as they come, one after the other on one connection: makes the measured world, and reads it raw. */
@Path("sql")
@ApplicationScoped
public class SqlEndpoint {
    /** Stands between two statements. */
    public static final String BETWEEN = "\n;;\n";

    @Resource(lookup = "java:app/jdbc/baseline")
    private DataSource database;

    /** The rows of the last statement, cells between tabs. */
    @POST
    @Produces("text/plain")
    public Response run(String statements) {
        try {
            return Response.ok(rows(statements)).build();
        } catch (SQLException refused) {
            return Response.status(422).entity(refused.getMessage()).build();
        }
    }

    private String rows(String statements) throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements.split(BETWEEN)) {
                if (!sql.isBlank()) {
                    rows.setLength(0);
                    if (statement.execute(sql)) {
                        read(statement, rows);
                    }
                }
            }
        }
        return rows.toString();
    }

    private static void read(Statement statement, StringBuilder into) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    into.append(column > 1 ? "\t" : "").append(rows.getString(column));
                }
                into.append('\n');
            }
        }
    }
}
