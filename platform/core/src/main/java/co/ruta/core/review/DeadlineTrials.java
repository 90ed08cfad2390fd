package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.Deadlines.Windows;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.review.DeadlineTrial.Line;
import co.ruta.core.review.DeliveryControlRow.Status;
import co.ruta.core.sql.Sql;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Sector;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.StageDefinition.AppliesTo;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What another closing day would mean for every school, told without changing anything. */
@Service
public class DeadlineTrials {
    private final Sql sql;
    private final Territories territories;
    private final Deadlines deadlines;

    @Inject
    DeadlineTrials(Sql sql, Territories territories, Deadlines deadlines) {
        this.sql = sql;
        this.territories = territories;
        this.deadlines = deadlines;
    }

    private record Delivered(
            SchoolId school,
            String name,
            String daneCode,
            Optional<Instant> first,
            Optional<Boolean> late,
            Optional<String> calendar) {}

    /**
     * Who would be late and who would owe if the deadline closed on that day for everybody; an extension that ends later
     * still counts for its school.
     *
     * @param cycle of the route
     * @param calendar whose schools the day is for; the others keep theirs; empty for all
     *
     * @throws co.ruta.core.problem.ProblemException {@code DEADLINE_UNKNOWN} when no stage is delivered by it
     */
    public DeadlineTrial of(
            TerritoryId id, int cycle, String deadline, LocalDate closes, Optional<SchoolCalendar> calendar) {
        Territory territory = territories.get(id);
        StageDefinition stage = territory
                .published()
                .flatMap(it -> it.definition().stages().stream()
                        .filter(one -> one.deadline().filter(deadline::equals).isPresent())
                        .findFirst())
                .orElseThrow(() -> Problems.notFound(
                        "DEADLINE_UNKNOWN", "Ese plazo no es de una entrega de la ruta; no hay nada que simular."));
        Windows windows = deadlines.windows(id, deadlines.year(id, cycle, deadline), deadline);
        LocalDate today = deadlines.today(id);
        List<Line> lines = new ArrayList<>();
        for (Delivered it : delivered(territory, stage, cycle)) {
            boolean concerned = calendar.isEmpty()
                    || calendar.get().name().equals(it.calendar().orElse(SchoolCalendar.A.name()));
            Optional<LocalDate> day = concerned
                    ? Optional.of(closes)
                    : windows.of(it.school(), it.calendar())
                            .flatMap(window -> window.closes().date());
            lines.add(line(it, territory, windows, day, today));
        }
        return new DeadlineTrial(
                stage.title(),
                closes,
                windows.common().flatMap(it -> it.closes().date()),
                lines);
    }

    private static Line line(
            Delivered it, Territory territory, Windows windows, Optional<LocalDate> closes, LocalDate today) {
        Optional<LocalDate> day =
                it.first().map(at -> at.atZone(territory.zone()).toLocalDate());
        Optional<LocalDate> extended = Optional.ofNullable(windows.extended().get(it.school()))
                .flatMap(window -> window.closes().date());
        Optional<LocalDate> due =
                closes.map(wish -> extended.filter(wish::isBefore).orElse(wish));
        Status now = day.isPresent()
                ? it.late().orElse(false) ? Status.DELIVERED_LATE : Status.DELIVERED
                : windows.of(it.school(), it.calendar())
                        .map(DeadlineTrials::standing)
                        .orElse(Status.NO_DATE);
        Status then = day.map(delivered ->
                        due.filter(delivered::isAfter).isPresent() ? Status.DELIVERED_LATE : Status.DELIVERED)
                .orElseGet(() -> due.map(last -> today.isAfter(last) ? Status.OWES : Status.IN_TIME)
                        .orElse(Status.NO_DATE));
        return new Line(it.school(), it.name(), it.daneCode(), day, extended.isPresent(), now, then);
    }

    private static Status standing(WindowView window) {
        if (window.closes().date().isEmpty()) {
            return Status.NO_DATE;
        }
        return window.late() ? Status.OWES : Status.IN_TIME;
    }

    private List<Delivered> delivered(Territory territory, StageDefinition stage, int cycle) {
        List<Object> arguments = new ArrayList<>(List.of(
                DocumentKind.valueOf(stage.stage().name()).name(),
                stage.appliesTo() == AppliesTo.NEXT_CYCLE ? cycle + 1 : cycle,
                territory.id().value(),
                stage.stage().name(),
                stage.appliesTo() == AppliesTo.NEXT_CYCLE ? cycle + 1 : cycle));
        List<String> sectors =
                territory.values().sectors().stream().map(Sector::name).sorted().toList();
        arguments.addAll(sectors);
        return sql.list(
                "SELECT s.id, s.name, s.dane_code, f.delivered_at, f.late, s.calendar FROM school s"
                        + " LEFT JOIN document d ON d.territory_id = s.territory_id AND d.school_id = s.id AND d.kind = ?"
                        + " AND d.cycle = ?"
                        + " LEFT JOIN submission f ON f.territory_id = d.territory_id AND f.document_id = d.id"
                        + " AND f.number = 1"
                        + " WHERE s.territory_id = ? AND s.valid_to IS NULL"
                        // What was delivered in another system no date here makes late.
                        + " AND (f.number IS NOT NULL OR NOT EXISTS (SELECT 1 FROM delivered_elsewhere e WHERE"
                        + " e.territory_id = s.territory_id AND e.school_id = s.id AND e.kind = ? AND e.cycle = ?))"
                        + (sectors.isEmpty() ? "" : " AND s.sector IN (" + Sql.marks(sectors.size()) + ")")
                        + " ORDER BY s.name, s.id",
                row -> {
                    Optional<Instant> first = row.instantOrEmpty(4);
                    return new Delivered(
                            new SchoolId(row.text(1)),
                            row.text(2),
                            row.text(3),
                            first,
                            first.isPresent() ? Optional.of(row.flag(5)) : Optional.empty(),
                            row.textOrEmpty(6));
                },
                arguments.toArray());
    }
}
