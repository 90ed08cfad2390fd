package co.ruta.core.review;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.TerritoryId;
import java.util.List;

/** The work list of whoever reviews. */
public interface Reviews {
    /** What waits, oldest first. */
    ReviewQueue queue(Principal who, TerritoryId territory, ReviewQueue.Filter filter);

    /** How much waits in each state, late and owing included: the secretaría's home. */
    ReviewSummary summary(Principal who, TerritoryId territory, DocumentKind kind, int cycle);

    /** As the other, of self-assessments. */
    default ReviewSummary summary(Principal who, TerritoryId territory, int cycle) {
        return summary(who, territory, DocumentKind.SELF_ASSESSMENT, cycle);
    }

    /** The stages of the territory's route, each with the year its documents apply to in a route of this cycle. */
    List<StageYear> stages(TerritoryId territory, int cycle);

    /** Those of them that schools owe: what the secretaría counts, waits for and reviews. */
    default List<StageYear> owed(TerritoryId territory, int cycle) {
        return stages(territory, cycle).stream().filter(StageYear::owed).toList();
    }

    /**
     * A stage of the route, and the year its documents apply to.
     *
     * @param owed whether schools owe its delivery
     */
    record StageYear(DocumentKind kind, String title, int year, boolean owed) {}

    /**
     * Everything the review page shows of one document.
     *
     * @throws co.ruta.core.problem.ProblemException {@code DOCUMENT_NOT_FOUND}, {@code NOTHING_DELIVERED}
     */
    ReviewPage page(Principal who, TerritoryId territory, DocumentId document);

    /** Which school a document of this territory belongs to. */
    DocumentRef find(TerritoryId territory, DocumentId document);
}
