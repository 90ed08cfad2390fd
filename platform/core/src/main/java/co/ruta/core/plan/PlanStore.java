package co.ruta.core.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where plans and their editions are kept. */
public interface PlanStore {
    /** Takes the school until the transaction ends, so that two who begin a year at once come one after the other. */
    void hold(TerritoryId territory, SchoolId school);

    void add(Plan plan);

    /** Another plan took its place. */
    void close(Plan plan, Instant at);

    /** By first year, newest first. */
    List<Plan> ofSchool(TerritoryId territory, SchoolId school);

    /** Empty when the school has no such plan. */
    Optional<Plan> find(TerritoryId territory, SchoolId school, PlanId plan);

    void add(PlanEdition edition);

    /** Newest year first. */
    List<PlanEdition> editions(TerritoryId territory, SchoolId school);

    Optional<PlanEdition> edition(DocumentRef document);
}
