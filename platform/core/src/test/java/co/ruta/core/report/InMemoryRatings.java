package co.ruta.core.report;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.report.TerritoryProfiles.Filter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Schools and their latest ratings in memory. */
final class InMemoryRatings implements RatingsStore {
    private record Place(TerritoryId territory, Found school) {}

    private record Key(SchoolId school, int cycle) {}

    private record Rated(String catalogue, byte[] ratings) {}

    private final List<Place> places = new ArrayList<>();
    private final Map<Key, Rated> latest = new LinkedHashMap<>();

    SchoolId add(TerritoryId territory, String name, String municipality, String zone) {
        SchoolId id = SchoolId.mint();
        places.add(new Place(territory, new Found(id, name, "1", municipality, zone, "OFFICIAL", DocumentId.mint())));
        return id;
    }

    void rated(SchoolId school, int cycle, String catalogue, byte[] ratings) {
        latest.put(new Key(school, cycle), new Rated(catalogue, ratings));
    }

    private Stream<Found> found(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only) {
        return places.stream()
                .filter(it -> it.territory().equals(territory))
                .map(Place::school)
                .filter(it -> only.filter(seen -> !seen.contains(it.school())).isEmpty())
                .filter(it -> filter.municipality()
                        .filter(wanted -> !wanted.equals(it.municipality()))
                        .isEmpty())
                .filter(it -> filter.zone()
                        .filter(wanted -> !wanted.equals(it.zone()))
                        .isEmpty())
                .filter(it -> filter.sector()
                        .filter(wanted -> !wanted.equals(it.sector()))
                        .isEmpty());
    }

    @Override
    public void each(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only, Visitor visitor) {
        found(territory, filter, only)
                .flatMap(it -> Stream.ofNullable(latest.get(new Key(it.school(), filter.cycle()))))
                .forEach(it -> visitor.school(it.catalogue(), it.ratings()));
    }

    @Override
    public void eachOf(Map<TerritoryId, ? extends Visitor> visitors, int cycle) {
        visitors.forEach((id, visitor) -> each(id, Filter.all(cycle), Optional.empty(), visitor));
    }

    @Override
    public int schools(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only) {
        return (int) found(territory, filter, only).count();
    }

    @Override
    public int count(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only, At at) {
        return (int) at(territory, filter, only, at).count();
    }

    @Override
    public List<Found> list(
            TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only, At at, int offset, int limit) {
        return at(territory, filter, only, at)
                .sorted(Comparator.comparing(Found::name))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private Stream<Found> at(TerritoryId territory, Filter filter, Optional<Set<SchoolId>> only, At at) {
        return found(territory, filter, only).filter(it -> {
            Rated rated = latest.get(new Key(it.school(), filter.cycle()));
            return rated != null
                    && rated.catalogue().equals(at.catalogue())
                    && rated.ratings()[at.place()] == at.level();
        });
    }
}
