package co.ruta.core.format;

import co.ruta.core.format.ForeignTables.Kept;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Explained columns in a list. */
final class InMemoryMaps implements MapStore {
    private final List<Row> rows = new ArrayList<>();
    private final Function<SchoolId, String> schools;
    private final Function<PersonId, String> people;

    private record Row(TerritoryId territory, Kept kept) {}

    /** What schools and people are called is known elsewhere. */
    InMemoryMaps(Function<SchoolId, String> schools, Function<PersonId, String> people) {
        this.schools = schools;
        this.people = people;
    }

    @Override
    public void keep(TerritoryId territory, Optional<SchoolId> owner, ColumnMap map, PersonId by, Instant at) {
        Optional<Row> there = rows.stream()
                .filter(it ->
                        it.territory().equals(territory) && it.kept().school().equals(owner))
                .filter(it -> sameTable(it.kept().map(), map))
                .findFirst();
        there.ifPresent(rows::remove);
        String id = there.map(it -> it.kept().id()).orElseGet(Ids::mint);
        rows.add(new Row(territory, new Kept(id, owner, owner.map(schools), map.anywhere(), people.apply(by), at)));
    }

    private static boolean sameTable(ColumnMap one, ColumnMap other) {
        return one.format().equals(other.format())
                && one.table().equals(other.table())
                && one.fields().keySet().equals(other.fields().keySet());
    }

    @Override
    public List<Kept> all(TerritoryId territory) {
        return rows.stream()
                .filter(it -> it.territory().equals(territory))
                .map(Row::kept)
                .sorted(Comparator.comparing(Kept::at).reversed().thenComparing(Kept::id))
                .toList();
    }

    @Override
    public void drop(TerritoryId territory, String id) {
        rows.removeIf(it -> it.territory().equals(territory) && it.kept().id().equals(id));
    }
}
