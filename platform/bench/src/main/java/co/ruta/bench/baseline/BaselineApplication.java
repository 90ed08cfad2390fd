package co.ruta.bench.baseline;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.sql.Connection;

/** The same pool over the same database as the product's, and nothing else. */
@ApplicationPath("/")
@DataSourceDefinition(
        name = "java:app/jdbc/baseline",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=ruta.db.url}",
        user = "${MPCONFIG=ruta.db.user}",
        password = "${MPCONFIG=ruta.db.password}",
        minPoolSize = 2,
        maxPoolSize = 24,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED)
public class BaselineApplication extends Application {}
