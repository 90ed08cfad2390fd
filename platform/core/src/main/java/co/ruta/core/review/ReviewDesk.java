package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.deadline.BusinessDays;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.Processes;
import co.ruta.core.review.ReviewQueue.Entry;
import co.ruta.core.review.ReviewSummary.StateCount;
import co.ruta.core.review.WorkStates.Condition;
import co.ruta.core.review.WorkStates.Used;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import co.ruta.core.stage.StageKind;
import co.ruta.core.stage.StageKinds;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.StageDefinition.AppliesTo;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The secretaría's queue and the page of one document in it. */
@Service
class ReviewDesk implements Reviews {
    private static final String WAITING =
            " FROM document d WHERE d.territory_id = ? AND d.kind = ? AND d.cycle = ? AND ";

    private final Sql sql;
    private final WorkStates states;
    private final Documents documents;
    private final Processes processes;
    private final StageKinds kinds;
    private final Observations observations;
    private final ControlRows control;
    private final Schools schools;
    private final Territories territories;
    private final Deadlines deadlines;
    private final BusinessDays business;

    @Inject
    ReviewDesk(
            Sql sql,
            WorkStates states,
            Documents documents,
            Processes processes,
            StageKinds kinds,
            Observations observations,
            ControlRows control,
            Schools schools,
            Territories territories,
            Deadlines deadlines,
            BusinessDays business) {
        this.sql = sql;
        this.states = states;
        this.documents = documents;
        this.processes = processes;
        this.kinds = kinds;
        this.observations = observations;
        this.control = control;
        this.schools = schools;
        this.territories = territories;
        this.deadlines = deadlines;
        this.business = business;
    }

    @Override
    public ReviewQueue queue(Principal who, TerritoryId id, ReviewQueue.Filter filter) {
        Territory territory = territories.get(id);
        List<Used> used = states.of(id, filter.kind(), filter.cycle());
        Condition waiting = WorkStates.waiting(used, filter.state());
        int size = Math.min(Math.max(filter.size(), 1), 200);
        Optional<QueueMark> after = filter.after().map(QueueMark::of);
        List<Object> arguments = arguments(id, filter.kind(), filter.cycle(), waiting);
        after.ifPresent(it -> arguments.addAll(List.of(it.since(), it.since(), it.document())));
        arguments.add(size + 1);
        List<Entry> entries = sql.list(
                "SELECT d.id, d.school_id, s.name, s.dane_code, s.municipality_code, s.zone, d.state, d.definition_sha,"
                        + " d.process_id, d.state_since, d.version, l.late FROM document d"
                        + " JOIN school s ON s.territory_id = d.territory_id AND s.id = d.school_id"
                        + " LEFT JOIN submission l ON l.territory_id = d.territory_id AND l.document_id = d.id"
                        + " AND l.number = d.version - 1"
                        + " WHERE d.territory_id = ? AND d.kind = ? AND d.cycle = ? AND " + waiting.sql()
                        + (after.isPresent() ? " AND (d.state_since > ? OR (d.state_since = ? AND d.id > ?))" : "")
                        + " ORDER BY d.state_since, d.id LIMIT ?",
                row -> entry(row, territory, used),
                arguments.toArray());
        boolean more = entries.size() > size;
        List<Entry> page = more ? entries.subList(0, size) : entries;
        return new ReviewQueue(
                page,
                count(id, filter.kind(), filter.cycle(), waiting),
                more
                        ? Optional.of(new QueueMark(
                                        page.get(size - 1).since(),
                                        page.get(size - 1).document().value())
                                .text())
                        : Optional.empty());
    }

    private Entry entry(Row row, Territory territory, List<Used> used) throws SQLException {
        String state = row.text(7);
        String definition = row.text(8);
        String process = row.text(9);
        Instant since = row.instant(10);
        LocalDate day = since.atZone(territory.zone()).toLocalDate();
        return new Entry(
                new DocumentId(row.text(1)),
                new SchoolId(row.text(2)),
                row.text(3),
                row.text(4),
                territory.municipality(row.text(5)),
                row.text(6),
                state,
                used.stream()
                        .filter(it ->
                                it.definition().equals(definition) && it.id().equals(process))
                        .flatMap(it -> it.process().state(state).stream())
                        .map(State::title)
                        .findFirst()
                        .orElse(state),
                since,
                business.between(day, deadlines.today(territory.id())),
                row.count(11) - 1,
                row.flag(12));
    }

    private int count(TerritoryId territory, DocumentKind kind, int cycle, Condition waiting) {
        return sql.one(
                        "SELECT COUNT(*)" + WAITING + waiting.sql(),
                        row -> row.count(1),
                        arguments(territory, kind, cycle, waiting).toArray())
                .orElse(0);
    }

    private static List<Object> arguments(TerritoryId territory, DocumentKind kind, int cycle, Condition waiting) {
        List<Object> arguments = new ArrayList<>(List.of(territory.value(), kind.name(), cycle));
        arguments.addAll(waiting.arguments());
        return arguments;
    }

    @Override
    public ReviewSummary summary(Principal who, TerritoryId id, DocumentKind kind, int cycle) {
        Map<DeliveryControlRow.Status, Integer> counts = control.counts(territories.get(id), kind, cycle);
        int delivered = counts.getOrDefault(DeliveryControlRow.Status.DELIVERED, 0);
        int late = counts.getOrDefault(DeliveryControlRow.Status.DELIVERED_LATE, 0);
        int schoolsInScope =
                counts.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, StateCount> byState = new LinkedHashMap<>();
        int begun = 0;
        for (Used used : states.of(id, kind, cycle)) {
            Map<String, Integer> found = states(id, kind, cycle, used);
            for (State state : used.process().states()) {
                int count = found.getOrDefault(state.id(), 0);
                begun += count;
                byState.merge(
                        state.id(),
                        new StateCount(state.id(), state.title(), count, WorkStates.waitsForSecretaria(state)),
                        (a, b) -> new StateCount(a.state(), a.title(), a.count() + b.count(), a.waitsForSecretaria()));
            }
        }
        int proposed = sql.one(
                        "SELECT COUNT(*) FROM extension WHERE territory_id = ? AND cycle = ? AND state = 'PROPOSED'",
                        row -> row.count(1),
                        id.value(),
                        cycle)
                .orElse(0);
        return new ReviewSummary(
                schoolsInScope,
                delivered + late,
                late,
                counts.getOrDefault(DeliveryControlRow.Status.OWES, 0),
                Math.max(0, schoolsInScope - begun),
                proposed,
                List.copyOf(byState.values()));
    }

    private Map<String, Integer> states(TerritoryId territory, DocumentKind kind, int cycle, Used used) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sql.list(
                        "SELECT d.state, COUNT(*)" + WAITING
                                + "d.definition_sha = ? AND d.process_id = ? GROUP BY d.state",
                        row -> Map.entry(row.text(1), row.count(2)),
                        territory.value(),
                        kind.name(),
                        cycle,
                        used.definition(),
                        used.id())
                .forEach(it -> counts.put(it.getKey(), it.getValue()));
        return counts;
    }

    @Override
    public ReviewPage page(Principal who, TerritoryId id, DocumentId documentId) {
        DocumentRef ref = find(id, documentId);
        Document document = documents.get(ref);
        int last = document.version() - 1;
        if (last < 1) {
            throw Problems.conflict("NOTHING_DELIVERED", "Este establecimiento todavía no ha entregado el documento.");
        }
        Territory territory = territories.get(id);
        School school = schools.get(id, ref.school());
        StageKind kind = kinds.of(document.facts().kind());
        int cycle = document.facts().cycle();
        Condition waiting = WorkStates.waiting(states.of(id, kind.kind(), cycle), Optional.empty());
        boolean waits = waitsNow(document, states.of(id, kind.kind(), cycle));
        return new ReviewPage(
                ref,
                school.name(),
                school.daneCode(),
                territory.municipality(school.municipality()),
                school.zone().name(),
                school.sector().name(),
                kind.kind(),
                cycle,
                processes.view(who, ref),
                kind.delivered(who, ref, last),
                last > 1 ? Optional.of(kind.changed(who, ref, last - 1, last)) : Optional.empty(),
                observations.list(who, ref),
                processes.history(who, ref),
                waits ? before(document, waiting) + 1 : 0,
                count(id, kind.kind(), cycle, waiting),
                neighbour(document, waiting, true),
                neighbour(document, waiting, false).or(() -> oldestBut(document, waiting)));
    }

    /** Whoever takes a review moves it to the end of the queue; after it the queue goes on with the oldest. */
    private Optional<DocumentId> oldestBut(Document document, Condition waiting) {
        List<Object> arguments = arguments(
                document.ref().territory(),
                document.facts().kind(),
                document.facts().cycle(),
                waiting);
        arguments.add(document.ref().document().value());
        return sql.one(
                "SELECT d.id" + WAITING + waiting.sql() + " AND d.id <> ? ORDER BY d.state_since, d.id LIMIT 1",
                row -> new DocumentId(row.text(1)),
                arguments.toArray());
    }

    private static boolean waitsNow(Document document, List<Used> used) {
        return used.stream()
                .filter(it -> it.definition().equals(document.facts().pins().definition())
                        && it.id().equals(document.facts().pins().process()))
                .map(Used::process)
                .flatMap((ProcessDefinition it) -> it.state(document.state()).stream())
                .anyMatch(WorkStates::waitsForSecretaria);
    }

    private int before(Document document, Condition waiting) {
        return sql.one(
                        "SELECT COUNT(*)" + WAITING + waiting.sql() + beside("<"),
                        row -> row.count(1),
                        beside(document, waiting))
                .orElse(0);
    }

    private Optional<DocumentId> neighbour(Document document, Condition waiting, boolean before) {
        String direction = before ? " DESC" : "";
        return sql.one(
                "SELECT d.id" + WAITING + waiting.sql() + beside(before ? "<" : ">") + " ORDER BY d.state_since"
                        + direction + ", d.id" + direction + " LIMIT 1",
                row -> new DocumentId(row.text(1)),
                beside(document, waiting));
    }

    private static String beside(String sign) {
        return " AND (d.state_since " + sign + " ? OR (d.state_since = ? AND d.id " + sign + " ?))";
    }

    private static Object[] beside(Document document, Condition waiting) {
        List<Object> arguments = arguments(
                document.ref().territory(),
                document.facts().kind(),
                document.facts().cycle(),
                waiting);
        arguments.addAll(List.of(
                document.stateSince(),
                document.stateSince(),
                document.ref().document().value()));
        return arguments.toArray();
    }

    @Override
    public List<StageYear> stages(TerritoryId territory, int cycle) {
        return territories.get(territory).published().stream()
                .flatMap(it -> Arrays.stream(Stage.values()).flatMap(stage -> it.definition().stage(stage).stream()))
                .map(it -> new StageYear(
                        DocumentKind.valueOf(it.stage().name()),
                        it.title(),
                        it.appliesTo() == AppliesTo.NEXT_CYCLE ? cycle + 1 : cycle,
                        it.owed()))
                .toList();
    }

    @Override
    public DocumentRef find(TerritoryId territory, DocumentId document) {
        return sql.one(
                        "SELECT school_id FROM document WHERE territory_id = ? AND id = ?",
                        row -> new DocumentRef(territory, new SchoolId(row.text(1)), document),
                        territory.value(),
                        document.value())
                .orElseThrow(
                        () -> Problems.notFound("DOCUMENT_NOT_FOUND", "No existe ese documento en este territorio."));
    }
}
