package co.ruta.core.route;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.school.School;
import co.ruta.core.school.SchoolPage;
import co.ruta.core.school.SchoolQuery;
import co.ruta.core.school.Schools;
import co.ruta.core.school.Zone;
import co.ruta.sdk.Sector;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schools a test founds by hand. */
public final class FixedSchools implements Schools {
    private final Map<SchoolId, School> schools = new LinkedHashMap<>();

    /** A new official school. */
    public SchoolId found(TerritoryId territory, String name, Sector sector) {
        SchoolId id = SchoolId.mint();
        schools.put(
                id,
                new School(
                        territory,
                        id,
                        "19900199900" + schools.size(),
                        name,
                        "99001",
                        Zone.RURAL,
                        sector,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()));
        return id;
    }

    @Override
    public School get(TerritoryId territory, SchoolId school) {
        return Optional.ofNullable(schools.get(school))
                .filter(it -> it.territory().equals(territory))
                .orElseThrow(() -> Problems.notFound("SCHOOL_UNKNOWN", "No existe."));
    }

    @Override
    public boolean exists(TerritoryId territory, SchoolId school) {
        return schools.containsKey(school);
    }

    @Override
    public Optional<School> byCode(TerritoryId territory, String daneCode) {
        return schools.values().stream()
                .filter(it -> it.daneCode().equals(daneCode))
                .findFirst();
    }

    @Override
    public SchoolPage list(TerritoryId territory, SchoolQuery query) {
        return new SchoolPage(List.copyOf(schools.values()), schools.size(), Optional.empty());
    }

    @Override
    public List<Change> history(TerritoryId territory, SchoolId school) {
        return List.of();
    }
}
