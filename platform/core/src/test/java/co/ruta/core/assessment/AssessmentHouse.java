package co.ruta.core.assessment;

import co.ruta.core.account.PeopleNames;
import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.BesideDifference;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftRules;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Submissions;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.process.DeliveryMaker;
import co.ruta.core.process.GuardJudge;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.process.PinnedSettings;
import co.ruta.core.process.Processes;
import co.ruta.core.school.Schools;
import co.ruta.core.stage.StageKind;
import co.ruta.core.territory.Territories;
import jakarta.inject.Provider;
import java.time.Clock;
import java.util.Optional;

/** The feature put together by hand, for its own tests and for others'. */
public final class AssessmentHouse {
    private final Subjects subjects;
    private final PinnedDefinitions definitions;
    private final Territories territories;
    private final Catalogues catalogues;

    public AssessmentHouse(Catalogues catalogues, PinnedDefinitions definitions, Territories territories) {
        this.subjects = new Subjects(catalogues, definitions);
        this.definitions = definitions;
        this.territories = territories;
        this.catalogues = catalogues;
    }

    public DraftRules rules(Provider<Evidence> evidence, Provider<Drafts> drafts) {
        return new AssessmentRules(subjects, evidence, drafts);
    }

    private AssessmentReader reader(Documents documents, Drafts drafts, Submissions submissions) {
        return new AssessmentReader(documents, drafts, submissions, subjects, catalogues, territories);
    }

    public GuardJudge guards(Documents documents, Drafts drafts, Submissions submissions, Deadlines deadlines) {
        return new AssessmentGuards(
                reader(documents, drafts, submissions), deadlines, new PinnedSettings(definitions, territories));
    }

    public DeliveryMaker deliveries(
            Documents documents, Drafts drafts, Submissions submissions, Schools schools, Deadlines deadlines) {
        return new AssessmentDelivery(reader(documents, drafts, submissions), schools, territories, deadlines);
    }

    public Assessments assessments(
            Documents documents,
            Drafts drafts,
            Submissions submissions,
            Processes processes,
            Deadlines deadlines,
            PeopleNames people,
            Clock clock) {
        return new AssessmentDesk(
                reader(documents, drafts, submissions),
                definitions,
                processes,
                deadlines,
                new TerritoryFigures(submissions, clock),
                people);
    }

    public AssessmentSubmissions submissions(
            Documents documents, Drafts drafts, Submissions submissions, PeopleNames people) {
        return new SubmissionDesk(
                reader(documents, drafts, submissions),
                submissions,
                definitions,
                territories,
                people,
                new BesideDifference(submissions, drafts, (document, operation) -> Optional.empty()));
    }

    /** The feature for those who look at documents of any kind. */
    public static StageKind kind(Assessments assessments, AssessmentSubmissions submissions) {
        return new AssessmentKind(assessments, submissions);
    }
}
