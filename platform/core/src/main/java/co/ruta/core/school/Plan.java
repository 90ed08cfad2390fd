package co.ruta.core.school;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a list would change in the directory. A blank cell says nothing, so what is known stays; a school that the list
 * does not name stays too.
 */
record Plan(List<School> created, List<Update> updated, int unchanged) {
    /** A school as it will be, and what that changes. */
    record Update(School school, List<SchoolLog.FieldChange> changes) {}

    static Plan of(TerritoryId territory, List<ListRow> rows, List<School> directory, LocalDate today) {
        Map<String, School> byCode =
                directory.stream().collect(Collectors.toMap(School::daneCode, Function.identity(), (a, b) -> a));
        List<School> created = new ArrayList<>();
        List<Update> updated = new ArrayList<>();
        int unchanged = 0;
        for (ListRow row : rows) {
            Optional<School> known = Optional.ofNullable(byCode.get(row.code().value()))
                    .or(() -> row.previousCode().flatMap(it -> Optional.ofNullable(byCode.get(it))));
            School wished = wished(territory, row, known, today);
            List<SchoolLog.FieldChange> changes =
                    known.map(it -> changes(it, wished)).orElse(List.of());
            if (known.isEmpty()) {
                created.add(wished);
            } else if (changes.isEmpty()) {
                unchanged++;
            } else {
                updated.add(new Update(wished, changes));
            }
        }
        return new Plan(created, updated, unchanged);
    }

    private static School wished(TerritoryId territory, ListRow row, Optional<School> known, LocalDate today) {
        Map<String, String> details = new TreeMap<>(known.map(School::details).orElse(Map.of()));
        details.putAll(row.details());
        return new School(
                territory,
                known.map(School::id).orElseGet(SchoolId::mint),
                row.code().value(),
                row.name(),
                row.municipality(),
                row.zone(),
                row.sector(),
                row.regime().or(() -> known.flatMap(School::regime)),
                row.regimeYear().or(() -> known.flatMap(School::regimeYear)),
                row.calendar().or(() -> known.flatMap(School::calendar)),
                row.address().or(() -> known.flatMap(School::address)),
                details,
                known.map(School::validFrom).orElse(today),
                Optional.empty());
    }

    private static List<SchoolLog.FieldChange> changes(School before, School after) {
        Map<String, Function<School, Optional<String>>> fields = new LinkedHashMap<>();
        fields.put("daneCode", it -> Optional.of(it.daneCode()));
        fields.put("name", it -> Optional.of(it.name()));
        fields.put("municipality", it -> Optional.of(it.municipality()));
        fields.put("zone", it -> Optional.of(it.zone().name()));
        fields.put("sector", it -> Optional.of(it.sector().name()));
        fields.put("regime", School::regime);
        fields.put("regimeYear", it -> it.regimeYear().map(String::valueOf));
        fields.put("calendar", School::calendar);
        fields.put("address", School::address);
        List<SchoolLog.FieldChange> changes = new ArrayList<>();
        fields.forEach((name, field) -> change(name, field.apply(before), field.apply(after), changes));
        after.details()
                .forEach((name, value) -> change(
                        "details." + name,
                        Optional.ofNullable(before.details().get(name)),
                        Optional.of(value),
                        changes));
        return changes;
    }

    private static void change(
            String name, Optional<String> before, Optional<String> after, List<SchoolLog.FieldChange> changes) {
        if (!before.equals(after)) {
            changes.add(new SchoolLog.FieldChange(name, before, after));
        }
    }
}
