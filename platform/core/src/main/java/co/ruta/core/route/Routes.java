package co.ruta.core.route;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.Stage;
import java.util.List;
import java.util.Optional;

/** A school's cycles and what belongs to each. */
public interface Routes {
    /**
     * Opens the route of an open cycle, with its self-assessment, pinning definitions, revision and catalogue. Opening it
     * again changes nothing.
     *
     * @return the self-assessment
     * @throws co.ruta.core.problem.ProblemException {@code CYCLE_NOT_OPEN}, {@code SCHOOL_UNKNOWN}, {@code ROLE_NOT_ENOUGH}
     */
    DocumentRef open(Principal who, TerritoryId territory, SchoolId school, int cycle);

    /** The school's home for a cycle; also of a cycle that is open but not yet begun. */
    RouteView view(Principal who, TerritoryId territory, SchoolId school, int cycle);

    /** The cycles the school has begun or may begin, newest first. */
    List<CycleChoice> cycles(TerritoryId territory, SchoolId school);

    /** The document of a stage, when it has been opened. */
    Optional<DocumentRef> document(TerritoryId territory, SchoolId school, int cycle, Stage stage);

    /**
     * A cycle to choose.
     *
     * @param open whether the territory has it open for work
     * @param begun whether the school has opened its route
     */
    record CycleChoice(int year, boolean open, boolean begun) {}
}
