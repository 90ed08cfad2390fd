package co.ruta.core.assessment;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.stage.NodeNames;
import java.util.List;

/**
 * A self-assessment as the people who work on it see it. Each method fails with {@code DOCUMENT_NOT_FOUND} when there is no
 * such self-assessment at that school.
 */
public interface Assessments {
    /** What stands above every page of it. */
    AssessmentHead head(Principal who, DocumentRef document);

    /** How far it has come. */
    AssessmentSummary summary(Principal who, DocumentRef document);

    /** Areas and processes with how much of each is rated. */
    List<AreaProgress> progress(Principal who, DocumentRef document);

    /**
     * The rating page of one process.
     *
     * @param process slug of the process
     * @throws co.ruta.core.problem.ProblemException {@code UNKNOWN_PROCESS}
     */
    ProcessRatingView process(Principal who, DocumentRef document, String process);

    /** The profile of what is rated in the draft now, beside last year and the territory. */
    ProfileView profile(Principal who, DocumentRef document);

    /** Every rated component with what the thresholds suggest and what the team chose, in catalogue order. */
    List<SuggestionView> suggestions(Principal who, DocumentRef document);

    /** The territory's rule behind the suggestions. */
    SuggestionRule suggestionRule(DocumentRef document);

    IdentityView identity(Principal who, DocumentRef document);

    /** The school's PEI reference and inputs. */
    SchoolInputs inputs(Principal who, DocumentRef document);

    /** The work groups, in order of their date, those without one last. */
    List<WorkGroupView> groups(Principal who, DocumentRef document);

    /** Every piece of evidence, one entry per file, link or text, with the places that cite it. */
    List<CitedEvidence> evidence(Principal who, DocumentRef document);

    /** The check-answers page. */
    DeliveryCheck check(Principal who, DocumentRef document);

    /** What people call its nodes. */
    NodeNames names(DocumentRef document);
}
