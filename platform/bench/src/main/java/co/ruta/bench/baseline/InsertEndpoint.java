package co.ruta.bench.baseline;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One row into one table, committed, for one request with one answer's body. */
@Path("insert")
@ApplicationScoped
public class InsertEndpoint {
    @Resource(lookup = "java:app/jdbc/baseline")
    private DataSource database;

    @PostConstruct
    void table() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS bench_row"
                    + " (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, body TEXT NOT NULL) ENGINE=InnoDB");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @PATCH
    public Response insert(String body) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO bench_row (body) VALUES (?)")) {
            insert.setString(1, body);
            insert.executeUpdate();
        }
        return Response.noContent().build();
    }
}
