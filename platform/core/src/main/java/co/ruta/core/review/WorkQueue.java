package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.deadline.BusinessDays;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.review.ReviewQueue.Entry;
import co.ruta.core.review.ReviewSummary.StateCount;
import co.ruta.core.review.WorkStates.Condition;
import co.ruta.core.review.WorkStates.Used;
import co.ruta.core.sql.Ascii;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.StageDefinition.AppliesTo;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole queue of documents that wait for the secretaría, a page at a time; the database filters, sorts and pages. */
@Service
public class WorkQueue {
    private static final String FROM = " FROM document d"
            + " JOIN school s ON s.territory_id = d.territory_id AND s.id = d.school_id"
            + " LEFT JOIN submission l ON l.territory_id = d.territory_id AND l.document_id = d.id"
            + " AND l.number = d.version - 1 WHERE d.territory_id = ? AND d.kind = ? AND d.cycle = ? AND ";

    private final Sql sql;
    private final WorkStates states;
    private final Territories territories;
    private final Deadlines deadlines;
    private final BusinessDays business;

    @Inject
    WorkQueue(Sql sql, WorkStates states, Territories territories, Deadlines deadlines, BusinessDays business) {
        this.sql = sql;
        this.states = states;
        this.territories = territories;
        this.deadlines = deadlines;
        this.business = business;
    }

    /** How a page of the queue is ordered; who waits longest decides among equals. */
    public enum Sort {
        OLDEST,
        NEWEST,
        SCHOOL,
        LATE
    }

    /**
     * What to show.
     *
     * @param cycle of the route; a stage that is done for the next year is found by it all the same
     * @param state only this one; empty for all that wait
     * @param text part of a name, or the beginning of a DANE code
     * @param page from 1
     * @param size 1–200
     */
    public record Asked(
            DocumentKind kind,
            int cycle,
            Optional<String> state,
            Optional<String> municipality,
            Optional<String> zone,
            Optional<String> text,
            Sort sort,
            int page,
            int size) {}

    /**
     * A page of the queue.
     *
     * @param total rows that match
     * @param states how many wait in each state, the filter aside
     * @param municipalities code → name, to choose from
     */
    public record Page(
            List<Entry> entries,
            int total,
            int page,
            int pages,
            List<StateCount> states,
            Map<String, String> municipalities) {
        public Page {
            entries = List.copyOf(entries);
            states = List.copyOf(states);
        }
    }

    public Page page(TerritoryId id, Asked asked) {
        Territory territory = territories.get(id);
        int year = year(territory, asked);
        List<Used> used = states.of(id, asked.kind(), year);
        Condition waiting = WorkStates.waiting(used, asked.state());
        List<Object> arguments =
                new ArrayList<>(List.of(id.value(), asked.kind().name(), year));
        arguments.addAll(waiting.arguments());
        String where = waiting.sql() + narrowed(asked, arguments);
        int total = sql.one("SELECT COUNT(*)" + FROM + where, row -> row.count(1), arguments.toArray())
                .orElse(0);
        int size = Math.min(Math.max(asked.size(), 1), 200);
        int pages = Math.max(1, (total + size - 1) / size);
        int page = Math.min(Math.max(asked.page(), 1), pages);
        arguments.add(size);
        arguments.add((page - 1) * size);
        LocalDate today = deadlines.today(id);
        List<Entry> entries = sql.list(
                "SELECT d.id, d.school_id, s.name, s.dane_code, s.municipality_code, s.zone, d.state, d.definition_sha,"
                        + " d.process_id, d.state_since, d.version, l.late" + FROM + where + " ORDER BY "
                        + order(asked.sort()) + "d.state_since, d.id LIMIT ? OFFSET ?",
                row -> entry(row, territory, used, today),
                arguments.toArray());
        return new Page(entries, total, page, pages, counts(id, asked.kind(), year, used), municipalities(territory));
    }

    private static int year(Territory territory, Asked asked) {
        return territory
                .published()
                .flatMap(it -> it.definition().stage(Stage.valueOf(asked.kind().name())))
                .map(StageDefinition::appliesTo)
                .filter(AppliesTo.NEXT_CYCLE::equals)
                .map(it -> asked.cycle() + 1)
                .orElse(asked.cycle());
    }

    private static String narrowed(Asked asked, List<Object> arguments) {
        StringBuilder where = new StringBuilder();
        asked.municipality().map(Ascii::of).ifPresent(it -> {
            where.append(" AND s.municipality_code = ?");
            arguments.add(it);
        });
        asked.zone().map(Ascii::of).ifPresent(it -> {
            where.append(" AND s.zone = ?");
            arguments.add(it);
        });
        asked.text().map(String::strip).filter(it -> !it.isEmpty()).ifPresent(it -> {
            String like = it.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            where.append(" AND (s.name LIKE ? OR s.dane_code LIKE ?)");
            arguments.add("%" + like + "%");
            arguments.add(Ascii.of(like) + "%");
        });
        return where.toString();
    }

    private static String order(Sort sort) {
        return switch (sort) {
            case OLDEST -> "";
            case NEWEST -> "d.state_since DESC, ";
            case SCHOOL -> "s.name, ";
            case LATE -> "l.late DESC, ";
        };
    }

    private Entry entry(Row row, Territory territory, List<Used> used, LocalDate today) throws SQLException {
        String state = row.text(7);
        String definition = row.text(8);
        String process = row.text(9);
        Instant since = row.instant(10);
        return new Entry(
                new DocumentId(row.text(1)),
                new SchoolId(row.text(2)),
                row.text(3),
                row.text(4),
                territory.municipality(row.text(5)),
                row.text(6),
                state,
                title(used, definition, process, state),
                since,
                business.between(since.atZone(territory.zone()).toLocalDate(), today),
                row.count(11) - 1,
                row.flag(12));
    }

    private static String title(List<Used> used, String definition, String process, String state) {
        return used.stream()
                .filter(it -> it.definition().equals(definition) && it.id().equals(process))
                .flatMap(it -> it.process().state(state).stream())
                .map(State::title)
                .findFirst()
                .orElse(state);
    }

    private List<StateCount> counts(TerritoryId territory, DocumentKind kind, int year, List<Used> used) {
        Map<String, Integer> found = sql
                .list(
                        "SELECT d.state, COUNT(*) FROM document d WHERE d.territory_id = ? AND d.kind = ? AND d.cycle = ?"
                                + " GROUP BY d.state",
                        row -> Map.entry(row.text(1), row.count(2)),
                        territory.value(),
                        kind.name(),
                        year)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, StateCount> counts = new LinkedHashMap<>();
        for (Used it : used) {
            it.process().states().stream()
                    .filter(WorkStates::waitsForSecretaria)
                    .forEach(state -> counts.putIfAbsent(
                            state.id(),
                            new StateCount(state.id(), state.title(), found.getOrDefault(state.id(), 0), true)));
        }
        return List.copyOf(counts.values());
    }

    private static Map<String, String> municipalities(Territory territory) {
        Map<String, String> names = new LinkedHashMap<>();
        territory.municipalities().stream().forEach(it -> names.put(it.code(), it.name()));
        return names;
    }
}
