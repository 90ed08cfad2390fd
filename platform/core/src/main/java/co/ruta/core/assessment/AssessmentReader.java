package co.ruta.core.assessment;

import co.ruta.core.Service;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.DocumentAtHand;
import co.ruta.core.territory.Territories;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.TerritoryDefinition.Thresholds;
import jakarta.inject.Inject;
import java.util.Optional;

/** Fetches what the views of a self-assessment are made from. */
@Service
class AssessmentReader {
    private final Documents documents;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Subjects subjects;
    private final Catalogues catalogues;
    private final Territories territories;

    @Inject
    AssessmentReader(
            Documents documents,
            Drafts drafts,
            Submissions submissions,
            Subjects subjects,
            Catalogues catalogues,
            Territories territories) {
        this.documents = documents;
        this.drafts = drafts;
        this.submissions = submissions;
        this.subjects = subjects;
        this.catalogues = catalogues;
        this.territories = territories;
    }

    /** The document, when it is a self-assessment. */
    Document document(DocumentRef ref) {
        Document document = documents.get(ref);
        if (document.facts().kind() != DocumentKind.SELF_ASSESSMENT) {
            throw Problems.notFound("DOCUMENT_NOT_FOUND", "No existe esa autoevaluación en este establecimiento.");
        }
        return document;
    }

    Subject subject(Document document) {
        return subjects.of(document.facts());
    }

    AssessmentDraft draft(Document document) {
        return draft(new DocumentAtHand(document, drafts));
    }

    /** The same one for everybody who asks for it while the document is at hand. */
    static AssessmentDraft draft(DocumentAtHand document) {
        return document.once(AssessmentDraft.class, () -> new AssessmentDraft(document.rows(), document.conflicts()));
    }

    /** Thresholds of the revision the document pinned. */
    Thresholds thresholds(Document document) {
        return territories
                .get(document.ref().territory(), document.facts().pins().territoryRevision())
                .values()
                .thresholds();
    }

    /** What the school delivered last for the year before. */
    Optional<PastYear> pastYear(Document document) {
        DocumentFacts facts = document.facts();
        DocumentRef ref = document.ref();
        return documents
                .find(ref.territory(), ref.school(), facts.cycle() - 1, DocumentKind.SELF_ASSESSMENT)
                .flatMap(it -> submissions.latest(it.ref()))
                .flatMap(it -> it.ratings().map(ratings -> pastYear(document, it, ratings)));
    }

    private PastYear pastYear(Document document, Submission submission, byte[] ratings) {
        return new PastYear(
                submission.document().cycle(),
                subjects.of(submission.document()).catalogue(),
                subject(document).catalogue(),
                ratings);
    }

    Catalogue catalogue(TerritoryId territory, int revision, String id) {
        return catalogues.get(territory, revision, id);
    }
}
