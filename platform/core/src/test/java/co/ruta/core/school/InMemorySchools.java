package co.ruta.core.school;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Schools and their changes in memory. */
final class InMemorySchools implements SchoolStore, SchoolLog {
    private record Line(SchoolId school, Schools.Change change) {}

    private final Map<SchoolId, School> schools = new LinkedHashMap<>();
    private long state;
    private final List<Line> lines = new ArrayList<>();

    @Override
    public Optional<School> find(TerritoryId territory, SchoolId school) {
        return Optional.ofNullable(schools.get(school))
                .filter(it -> it.territory().equals(territory));
    }

    @Override
    public Optional<School> byCode(TerritoryId territory, String daneCode) {
        return current(territory).stream()
                .filter(it -> it.daneCode().equals(daneCode))
                .findFirst();
    }

    @Override
    public List<School> current(TerritoryId territory) {
        return schools.values().stream()
                .filter(it -> it.territory().equals(territory) && it.validTo().isEmpty())
                .sorted(Comparator.comparing(School::daneCode))
                .toList();
    }

    @Override
    public List<School> list(TerritoryId territory, SchoolQuery query, Optional<Mark> after, int limit) {
        Function<School, String> sorted =
                switch (query.sort()) {
                    case NAME -> it -> Words.plain(it.name());
                    case CODE -> School::daneCode;
                    case MUNICIPALITY -> School::municipality;
                };
        Comparator<School> order =
                Comparator.comparing(sorted).thenComparing(it -> it.id().value());
        return found(territory, query)
                .filter(it -> after.isEmpty() || isAfter(it, after.get(), sorted))
                .sorted(order)
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(School school, Mark mark, Function<School, String> sorted) {
        int compared = sorted.apply(school).compareTo(Words.plain(mark.sortedBy()));
        return compared > 0 || (compared == 0 && school.id().value().compareTo(mark.id()) > 0);
    }

    @Override
    public int count(TerritoryId territory, SchoolQuery query) {
        return (int) found(territory, query).count();
    }

    private Stream<School> found(TerritoryId territory, SchoolQuery query) {
        return current(territory).stream()
                .filter(it -> query.text()
                        .filter(text -> !Words.plain(it.name()).contains(text.contains("_") ? text : Words.plain(text))
                                && !it.daneCode().startsWith(text))
                        .isEmpty())
                .filter(it -> query.municipality()
                        .filter(code -> !code.equals(it.municipality()))
                        .isEmpty())
                .filter(it -> query.zone().filter(zone -> zone != it.zone()).isEmpty())
                .filter(it ->
                        query.sector().filter(sector -> sector != it.sector()).isEmpty());
    }

    @Override
    public void add(School school) {
        state++;
        schools.put(school.id(), school);
    }

    @Override
    public void addAll(List<School> all) {
        all.forEach(this::add);
    }

    @Override
    public long state(TerritoryId territory) {
        return state;
    }

    @Override
    public void update(School school) {
        state++;
        schools.replace(school.id(), school);
    }

    @Override
    public void lock(TerritoryId territory) {}

    @Override
    public void write(TerritoryId territory, SchoolId school, FieldChange change, PersonId actor, Instant at) {
        lines.add(new Line(
                school, new Schools.Change(at, Optional.empty(), change.field(), change.before(), change.after())));
    }

    @Override
    public List<Schools.Change> of(TerritoryId territory, SchoolId school) {
        List<Schools.Change> changes = new ArrayList<>(lines.stream()
                .filter(it -> it.school().equals(school))
                .map(Line::change)
                .toList());
        Collections.reverse(changes);
        return changes;
    }
}
