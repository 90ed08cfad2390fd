package co.ruta.core.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import java.util.Optional;

/**
 * A plan in one year: a document, and what it rests on.
 *
 * @param year the year it applies to; the document's cycle
 * @param assessment the submission of the self-assessment it answers; empty when the school had delivered none
 * @param previous the submission of the year before that its rows were taken from; empty for a plan's first year
 */
public record PlanEdition(
        DocumentRef document, PlanId plan, int year, Optional<Cited> assessment, Optional<Cited> previous) {
    /** A submission of another document of the same school. */
    public record Cited(DocumentId document, int number) {}
}
