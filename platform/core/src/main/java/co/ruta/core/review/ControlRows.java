package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.Deadlines.Windows;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.Pins;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.review.DeliveryControlPage.Filter;
import co.ruta.core.review.DeliveryControlPage.Sort;
import co.ruta.core.review.DeliveryControlRow.Status;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.Municipality;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every school of a territory's scope beside its document of one kind and year, counted and read by the database. */
@Service
class ControlRows {
    private static final String FROM = " FROM school s"
            + " LEFT JOIN document d ON d.territory_id = s.territory_id AND d.school_id = s.id AND d.cycle = ? AND d.kind = ?"
            + " LEFT JOIN submission f ON f.territory_id = d.territory_id AND f.document_id = d.id AND f.number = 1"
            + " LEFT JOIN submission l ON l.territory_id = d.territory_id AND l.document_id = d.id"
            + " AND l.number = d.version - 1"
            + " WHERE s.territory_id = ? AND s.valid_to IS NULL";

    private final Sql sql;
    private final Deadlines deadlines;
    private final PinnedDefinitions definitions;

    @Inject
    ControlRows(Sql sql, Deadlines deadlines, PinnedDefinitions definitions) {
        this.sql = sql;
        this.deadlines = deadlines;
        this.definitions = definitions;
    }

    Windows windows(Territory territory, DocumentKind kind, int cycle) {
        return territory
                .published()
                .flatMap(it -> it.definition().stage(Stage.valueOf(kind.name())))
                .flatMap(StageDefinition::deadline)
                .map(it -> deadlines.windows(territory.id(), cycle, it))
                .orElse(Windows.none());
    }

    /** How many schools of the scope stand how. */
    Map<Status, Integer> counts(Territory territory, DocumentKind kind, int cycle) {
        Query query = query(territory, Filter.all(kind, cycle), windows(territory, kind, cycle));
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        sql.list(
                        "SELECT " + query.status + " AS standing, COUNT(*)" + FROM + query.where + " GROUP BY standing",
                        row -> Map.entry(Status.valueOf(row.text(1)), row.count(2)),
                        query.all(List.of()))
                .forEach(it -> counts.put(it.getKey(), it.getValue()));
        return counts;
    }

    int count(Territory territory, Filter filter, Windows windows) {
        Query query = query(territory, filter, windows);
        return sql.one(
                        "SELECT COUNT(*) FROM (SELECT " + query.status + " AS standing" + FROM + query.where
                                + query.having(filter) + ") AS matching",
                        row -> row.count(1),
                        query.all(standing(filter)))
                .orElse(0);
    }

    /** @param limit −1 for all */
    List<DeliveryControlRow> rows(Territory territory, Filter filter, Windows windows, int offset, int limit) {
        Query query = query(territory, filter, windows);
        List<Object> end = new ArrayList<>(standing(filter));
        String page = "";
        if (limit >= 0) {
            page = " LIMIT ? OFFSET ?";
            end.add(limit);
            end.add(offset);
        }
        return sql.list(
                "SELECT " + query.status
                        + " AS standing, s.id, s.name, s.dane_code, s.municipality_code, s.zone, s.sector,"
                        + " d.id, d.definition_sha, d.process_id, d.state, l.number, l.receipt, l.delivered_at, s.calendar"
                        + FROM
                        + query.where + query.having(filter) + " ORDER BY " + order(territory, filter) + page,
                row -> read(row, territory, windows),
                query.all(end));
    }

    private static List<Object> standing(Filter filter) {
        return filter.status().map(it -> List.<Object>of(it.name())).orElse(List.of());
    }

    private static String order(Territory territory, Filter filter) {
        String direction = filter.descending() ? " DESC" : "";
        String name = "s.name" + (filter.sort() == Sort.SCHOOL ? direction : "") + ", s.id";
        return switch (filter.sort()) {
            case SCHOOL -> name;
            case MUNICIPALITY -> "FIELD(s.municipality_code" + quoted(territory) + ")" + direction + ", " + name;
            case DELIVERED -> "l.delivered_at IS NULL, l.delivered_at" + direction + ", " + name;
            case STATUS ->
                "FIELD(standing, 'OWES', 'DELIVERED_LATE', 'IN_TIME', 'NO_DATE', 'DELIVERED_ELSEWHERE', 'DELIVERED')"
                        + direction + ", " + name;
        };
    }

    /** Codes by name; only digits, so that they may stand in the statement. */
    private static String quoted(Territory territory) {
        StringBuilder codes = new StringBuilder();
        territory.municipalities().stream()
                .map(Municipality::code)
                .filter(it -> it.matches("\\d{5}"))
                .forEach(it -> codes.append(", '").append(it).append('\''));
        return codes.isEmpty() ? ", ''" : codes.toString();
    }

    private DeliveryControlRow read(Row row, Territory territory, Windows windows) throws SQLException {
        SchoolId school = new SchoolId(row.text(2));
        Optional<WindowView> window = windows.of(school, row.textOrEmpty(15));
        Optional<String> state = row.textOrEmpty(11);
        Optional<Pins> pins = row.textOrEmpty(9).isPresent()
                ? Optional.of(new Pins(row.text(9), 0, Optional.empty(), row.text(10)))
                : Optional.empty();
        return new DeliveryControlRow(
                school,
                row.text(3),
                row.text(4),
                row.text(5),
                territory.municipality(row.text(5)),
                row.text(6),
                row.text(7),
                row.textOrEmpty(8).map(DocumentId::new),
                Status.valueOf(row.text(1)),
                window.flatMap(it -> it.closes().date()),
                windows.extended().containsKey(school),
                row.instantOrEmpty(14),
                row.numberOrEmpty(12).map(Long::intValue),
                row.textOrEmpty(13),
                pins.flatMap(it -> state.map(id ->
                        definitions.process(it).state(id).map(State::title).orElse(id))));
    }

    private Query query(Territory territory, Filter filter, Windows windows) {
        Query query = new Query();
        query.status(windows, filter.kind(), filter.cycle());
        query.from.addAll(
                List.of(filter.cycle(), filter.kind().name(), territory.id().value()));
        SchoolScope scope =
                SchoolScope.of(territory, filter.municipality(), filter.zone(), filter.sector(), filter.text());
        query.and(scope);
        return query;
    }

    /** A statement in the making: its parts and their arguments in the order of the text. */
    private static final class Query {
        private String status = "";
        private final List<Object> first = new ArrayList<>();
        private final List<Object> from = new ArrayList<>();
        private String where = "";
        private final List<Object> conditions = new ArrayList<>();

        private void status(Windows windows, DocumentKind kind, int year) {
            StandingSql standing = StandingSql.of(windows, "f", kind, year);
            status = standing.sql();
            first.addAll(standing.arguments());
        }

        private void and(SchoolScope scope) {
            where += scope.sql();
            conditions.addAll(scope.arguments());
        }

        private String having(Filter filter) {
            return filter.status().isPresent() ? " HAVING standing = ?" : "";
        }

        private Object[] all(List<Object> end) {
            List<Object> all = new ArrayList<>(first);
            all.addAll(from);
            all.addAll(conditions);
            all.addAll(end);
            return all.toArray();
        }
    }
}
