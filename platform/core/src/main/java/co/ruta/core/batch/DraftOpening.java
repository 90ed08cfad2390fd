package co.ruta.core.batch;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.followup.FollowUps;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.OpenEdition;
import co.ruta.core.plan.Plans;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import co.ruta.core.route.Routes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens a school's document of a year, if there is none yet, as the school itself would. */
@Service
class DraftOpening {
    private final Documents documents;
    private final Routes routes;
    private final Plans plans;
    private final FollowUps followUps;

    @Inject
    DraftOpening(Documents documents, Routes routes, Plans plans, FollowUps followUps) {
        this.documents = documents;
        this.routes = routes;
        this.plans = plans;
        this.followUps = followUps;
    }

    /** @param fresh whether it was not there before */
    record Opened(DocumentRef document, boolean fresh) {}

    /**
     * Why the document cannot be opened before something else is delivered here, in Spanish; empty when nothing of that
     * kind stands in the way, or it is there.
     */
    Optional<String> waitsFor(Principal who, TerritoryId territory, SchoolId school, DocumentKind kind, int year) {
        if (documents.find(territory, school, year, kind).isPresent()) {
            return Optional.empty();
        }
        return switch (kind) {
            case IMPROVEMENT_PLAN -> plans.next(who, territory, school, year).waitsFor();
            case FOLLOW_UP -> followUps.start(who, territory, school, year).waitsFor();
            default -> Optional.empty();
        };
    }

    /** @throws ProblemException {@code DOCUMENT_CLOSED}, or why it cannot be opened */
    Opened open(Principal who, TerritoryId territory, SchoolId school, DocumentKind kind, int year) {
        Optional<Document> there = documents.find(territory, school, year, kind);
        if (there.isPresent()) {
            return new Opened(there.get().ref(), false);
        }
        DocumentRef opened =
                switch (kind) {
                    case SELF_ASSESSMENT -> routes.open(who, territory, school, year);
                    case IMPROVEMENT_PLAN ->
                        plans.open(
                                who,
                                territory,
                                school,
                                new OpenEdition(year, Optional.empty(), Optional.empty(), Ids.mint()));
                    case FOLLOW_UP -> followUps.open(who, territory, school, year);
                    default ->
                        throw Problems.conflict(
                                "KIND_UNKNOWN", "Los libros de ese documento no se importan desde un ZIP.");
                };
        return new Opened(opened, true);
    }
}
