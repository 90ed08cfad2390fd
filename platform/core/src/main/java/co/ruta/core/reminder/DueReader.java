package co.ruta.core.reminder;

import co.ruta.core.Service;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.Deadlines.Windows;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.sql.Sql;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds whom to remind: whoever may deliver a stage of a school that has not, and whose last day is near. */
@Service
class DueReader {
    private final Sql sql;
    private final Deadlines deadlines;

    @Inject
    DueReader(Sql sql, Deadlines deadlines) {
        this.sql = sql;
        this.deadlines = deadlines;
    }

    /** @param days business days before the last one */
    List<Due> of(Territory territory, int days) {
        List<Due> due = new ArrayList<>();
        territory.published().ifPresent(it -> territory.values().openCycles().stream()
                .map(CycleValues::year)
                .forEach(cycle -> it.definition().stages().forEach(stage -> stage.deadline()
                        .ifPresent(deadline ->
                                due.addAll(of(territory, it.definition(), stage, deadline, cycle, days))))));
        return due;
    }

    private List<Due> of(
            Territory territory, PluginDefinition plugin, StageDefinition stage, String deadline, int cycle, int days) {
        int year = deadlines.year(territory.id(), cycle, deadline);
        Windows windows = deadlines.windows(territory.id(), year, deadline);
        Set<Role> deliver = deliverers(plugin, stage);
        if (!stage.owed() || deliver.isEmpty() || !near(windows, days)) {
            return List.of();
        }
        Map<String, List<Owing>> byPersonAndDay = new LinkedHashMap<>();
        for (Owing it : owing(territory, stage, year, deliver)) {
            windows.of(it.school(), it.calendar())
                    .filter(window -> isNear(window, days))
                    .ifPresent(window -> byPersonAndDay
                            .computeIfAbsent(
                                    it.person() + " " + window.closes().date().orElseThrow(), key -> new ArrayList<>())
                            .add(it.with(window)));
        }
        return byPersonAndDay.values().stream()
                .map(it -> due(territory, deadline, year, cycle, it))
                .toList();
    }

    private static Due due(Territory territory, String deadline, int year, int cycle, List<Owing> of) {
        Owing first = of.get(0);
        WindowView window = first.window().orElseThrow();
        return new Due(
                territory.id(),
                territory.values().secretaria(),
                new PersonId(first.person()),
                first.address(),
                deadline,
                window.title(),
                year,
                cycle,
                window.closes().date().orElseThrow(),
                of.stream()
                        .map(it -> new Due.School(it.school().value(), it.name()))
                        .distinct()
                        .toList(),
                window.sentence(),
                window.closes().source().toString());
    }

    /** Who may take a way out that delivers, as the process in force says. */
    private static Set<Role> deliverers(PluginDefinition plugin, StageDefinition stage) {
        return plugin.process(stage.process()).stream()
                .flatMap(it -> it.transitions().stream())
                .filter(it -> it.effects().contains(Effect.SUBMIT))
                .flatMap(it -> it.roles().stream())
                .filter(it -> it.scope() == Role.Scope.SCHOOL)
                .collect(Collectors.toSet());
    }

    private static boolean near(Windows windows, int days) {
        return windows.common().filter(it -> isNear(it, days)).isPresent()
                || windows.calendarB().filter(it -> isNear(it, days)).isPresent()
                || windows.extended().values().stream().anyMatch(it -> isNear(it, days));
    }

    private static boolean isNear(WindowView window, int days) {
        return window.phase() == WindowView.Phase.OPEN
                && window.closes()
                        .businessDays()
                        .filter(left -> left >= 0 && left <= days)
                        .isPresent();
    }

    private List<Owing> owing(Territory territory, StageDefinition stage, int year, Set<Role> roles) {
        List<Object> arguments = new ArrayList<>(List.of(
                stage.stage().name(),
                year,
                stage.stage().name(),
                year,
                territory.id().value()));
        arguments.addAll(roles.stream().map(Role::name).sorted().toList());
        arguments.add(deadlines.today(territory.id()));
        arguments.add(deadlines.today(territory.id()));
        List<String> sectors =
                territory.values().sectors().stream().map(Sector::name).sorted().toList();
        arguments.addAll(sectors);
        return sql.list(
                "SELECT m.person_id, COALESCE(p.email, p.login), s.id, s.name, s.calendar FROM school s"
                        + " LEFT JOIN document d ON d.territory_id = s.territory_id AND d.school_id = s.id AND d.kind = ?"
                        + " AND d.cycle = ?"
                        + " LEFT JOIN submission f ON f.territory_id = d.territory_id AND f.document_id = d.id"
                        + " AND f.number = 1"
                        + " JOIN membership m ON m.territory_id = s.territory_id AND m.school_id = s.id"
                        + " JOIN person p ON p.id = m.person_id AND p.disabled_at IS NULL"
                        + " LEFT JOIN mail_choice c ON c.person_id = p.id"
                        + " LEFT JOIN delivered_elsewhere e ON e.territory_id = s.territory_id AND e.school_id = s.id"
                        + " AND e.kind = ? AND e.cycle = ?"
                        + " WHERE s.territory_id = ? AND s.valid_to IS NULL AND f.number IS NULL AND e.kind IS NULL"
                        + " AND m.role IN (" + Sql.marks(roles.size()) + ") AND m.valid_from <= ?"
                        + " AND (m.valid_to IS NULL OR m.valid_to >= ?)"
                        + (sectors.isEmpty() ? "" : " AND s.sector IN (" + Sql.marks(sectors.size()) + ")")
                        + " AND (c.reminders IS NULL OR c.reminders) AND COALESCE(p.email, p.login) LIKE '%@%'"
                        + " ORDER BY m.person_id, s.name, s.id",
                row -> new Owing(
                        row.text(1),
                        row.text(2),
                        new SchoolId(row.text(3)),
                        row.text(4),
                        row.textOrEmpty(5),
                        Optional.empty()),
                arguments.toArray());
    }

    private record Owing(
            String person,
            String address,
            SchoolId school,
            String name,
            Optional<String> calendar,
            Optional<WindowView> window) {
        Owing with(WindowView found) {
            return new Owing(person, address, school, name, calendar, Optional.of(found));
        }
    }
}
