package co.ruta.core.school;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The directory. */
public interface Schools {
    /** @throws ProblemException {@code SCHOOL_UNKNOWN} when the territory has no such school */
    School get(TerritoryId territory, SchoolId school);

    /** Whether the territory has this school; asked on every request, so it answers from memory when it knows. */
    boolean exists(TerritoryId territory, SchoolId school);

    /** The school that has this code today. */
    Optional<School> byCode(TerritoryId territory, String daneCode);

    /** One page of the list. */
    SchoolPage list(TerritoryId territory, SchoolQuery query);

    /** What changed about a school, newest first. */
    List<Change> history(TerritoryId territory, SchoolId school);

    /** @param field {@code daneCode}, {@code name}, {@code sector}… */
    record Change(Instant at, Optional<String> actor, String field, Optional<String> before, Optional<String> after) {}
}
