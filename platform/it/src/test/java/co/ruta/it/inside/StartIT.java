package co.ruta.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Deployed;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class StartIT extends Deployed {
    @Inject
    Clock clock;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    @Test
    void serverShouldKeepTimeInUtc() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(java.time.ZoneId.systemDefault().getId()).isEqualTo("UTC");
    }

    @Test
    void schemaShouldBeThereBeforeTheFirstRequest() throws Exception {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM flyway_schema_history")) {
            rows.next();
            assertThat(rows.getInt(1)).isPositive();
        }
    }
}
