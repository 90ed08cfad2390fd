package co.ruta.core.plan;

import co.ruta.core.account.PeopleNames;
import co.ruta.core.assessment.AssessmentSubmissions;
import co.ruta.core.audit.AuditTrail;
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
import co.ruta.core.process.Processes;
import co.ruta.core.school.Schools;
import co.ruta.core.stage.StageKind;
import co.ruta.core.territory.Territories;
import jakarta.inject.Provider;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The feature put together by hand over its twin, step by step as the house around it rises. */
public final class PlanHouse {
    private final Catalogues catalogues;
    private final PinnedDefinitions definitions;
    private final Territories territories;
    private final Schools schools;
    private final PlanSubjects subjects;
    private final InMemoryPlans store = new InMemoryPlans();
    private final List<UnmetGoals.UnmetGoal> unmet = new ArrayList<>();

    private @Nullable Documents documents;
    private @Nullable Drafts drafts;
    private @Nullable Submissions submissions;
    private @Nullable PlanReader reader;
    private @Nullable Plans plans;
    private @Nullable PlanSubmissions delivered;

    public PlanHouse(Catalogues catalogues, PinnedDefinitions definitions, Territories territories, Schools schools) {
        this.catalogues = catalogues;
        this.definitions = definitions;
        this.territories = territories;
        this.schools = schools;
        this.subjects = new PlanSubjects(catalogues, definitions);
    }

    public DraftRules rules(Provider<Evidence> evidence, Provider<Drafts> drafts) {
        return new PlanRules(subjects, evidence, drafts);
    }

    public void stores(Documents documents, Drafts drafts, Submissions submissions) {
        this.documents = documents;
        this.drafts = drafts;
        this.submissions = submissions;
        this.reader = new PlanReader(documents, drafts, submissions, store, subjects, schools, definitions);
    }

    public GuardJudge guards(Deadlines deadlines) {
        return new PlanGuards(there(reader), deadlines);
    }

    public DeliveryMaker deliveries(Deadlines deadlines) {
        return new PlanDelivery(there(reader), territories, deadlines);
    }

    public void desks(
            AssessmentSubmissions assessments,
            Processes processes,
            Deadlines deadlines,
            PeopleNames people,
            AuditTrail audit,
            Clock clock) {
        Prefill prefill = new Prefill(
                there(documents), there(submissions), assessments, List.of((territory, school, year) -> unmet));
        PlanOpening opening = new PlanOpening(
                store,
                there(documents),
                there(drafts),
                there(submissions),
                prefill,
                new BesidePlan(there(submissions), (document, operation) -> Optional.empty()),
                territories,
                catalogues,
                audit,
                clock);
        plans = new PlanDesk(
                there(reader),
                store,
                opening,
                prefill,
                there(documents),
                definitions,
                processes,
                deadlines,
                territories,
                people);
        delivered = new PlanSubmissionDesk(
                there(reader),
                there(documents),
                definitions,
                territories,
                deadlines,
                people,
                new BesideDifference(there(submissions), there(drafts), (document, operation) -> Optional.empty()));
    }

    public StageKind kind() {
        return new PlanKind(plans(), submissions());
    }

    public Plans plans() {
        return there(plans);
    }

    public PlanSubmissions submissions() {
        return there(delivered);
    }

    /** What the evaluation of any year called not met. */
    public List<UnmetGoals.UnmetGoal> unmet() {
        return unmet;
    }

    private static <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part);
    }
}
