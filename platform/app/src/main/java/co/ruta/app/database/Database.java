package co.ruta.app.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source. Payara reads the address and the credentials from MicroProfile Config, that is from the
 * environment, the launcher's system properties or {@code config/ruta.properties}.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/ruta",
        className = "co.ruta.app.database.LocalDataSource",
        url = "${MPCONFIG=ruta.db.url}",
        user = "${MPCONFIG=ruta.db.user}",
        password = "${MPCONFIG=ruta.db.password}",
        minPoolSize = 2,
        maxPoolSize = 24,
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=10",
            // Every connection of the pool is alike, and what a statement returns needs no second object around it.
            "fish.payara.match-connections=false",
            "fish.payara.wrap-jdbc-objects=false"
        })
public class Database {}
