package co.ruta.core.plugin;

import co.ruta.core.Service;
import co.ruta.core.json.Json;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One row a node, written over each time; what it says of its plugins is read by people only. */
@Service
class SqlPluginNodes implements PluginNodes {
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Sql sql;
    private final Clock clock;

    @Inject
    SqlPluginNodes(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void report(Node node) {
        sql.update(
                "REPLACE INTO plugin_node (name, java, generation, started_at, seen_at, plugins)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                node.name(),
                node.java(),
                node.generation(),
                node.startedAt(),
                node.seenAt(),
                json(node.plugins()));
    }

    @Override
    public List<Node> all() {
        return sql.list(
                "SELECT name, java, generation, started_at, seen_at, plugins FROM plugin_node WHERE seen_at > ?"
                        + " ORDER BY name",
                SqlPluginNodes::node,
                clock.instant().minus(REMEMBERED));
    }

    private static Node node(Row row) throws SQLException {
        return new Node(row.text(1), row.text(2), row.number(3), row.instant(4), row.instant(5), plugins(row.text(6)));
    }

    private static String json(List<Fares> plugins) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        plugins.forEach(it -> {
            JsonArrayBuilder reasons = Json.createArrayBuilder();
            it.reasons().forEach(reasons::add);
            all.add(Json.createObjectBuilder()
                    .add("name", it.name())
                    .add("version", it.version().orElse(""))
                    .add("status", it.status().name())
                    .add("reasons", reasons));
        });
        return all.build().toString();
    }

    private static List<Fares> plugins(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(it -> new Fares(
                            it.getString("name"),
                            Optional.of(it.getString("version")).filter(version -> !version.isEmpty()),
                            PluginStatus.valueOf(it.getString("status")),
                            it.getJsonArray("reasons").getValuesAs(JsonString::getString)))
                    .toList();
        }
    }
}
