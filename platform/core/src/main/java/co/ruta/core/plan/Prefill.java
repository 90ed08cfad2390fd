package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.assessment.AssessmentSubmissions;
import co.ruta.core.assessment.SubmissionView;
import co.ruta.core.assessment.SubmissionView.SubmittedRating;
import co.ruta.core.assessment.SuggestionView.Kind;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.UnmetGoals.UnmetGoal;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Origin;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a year of the plan begins with. */
@Service
class Prefill {
    private static final Principal NOBODY = new Principal(Principal.OPERATOR_TOKEN, "", List.of());

    private final Documents documents;
    private final Submissions submissions;
    private final AssessmentSubmissions assessments;
    private final Iterable<UnmetGoals> unmet;

    @Inject
    Prefill(
            Documents documents,
            Submissions submissions,
            AssessmentSubmissions assessments,
            @Any Instance<UnmetGoals> unmet) {
        this(documents, submissions, assessments, (Iterable<UnmetGoals>) unmet);
    }

    Prefill(
            Documents documents,
            Submissions submissions,
            AssessmentSubmissions assessments,
            Iterable<UnmetGoals> unmet) {
        this.documents = documents;
        this.submissions = submissions;
        this.assessments = assessments;
        this.unmet = unmet;
    }

    /** The self-assessment of that cycle as it was delivered last. */
    Optional<Submission> assessment(TerritoryId territory, SchoolId school, int cycle) {
        return documents
                .find(territory, school, cycle, DocumentKind.SELF_ASSESSMENT)
                .map(Document::ref)
                .flatMap(submissions::latest);
    }

    /** What the team, or else the thresholds, called an opportunity. */
    List<SubmittedRating> opportunities(Submission assessment) {
        return ratings(assessment).stream().filter(Prefill::isOpportunity).toList();
    }

    private List<SubmittedRating> ratings(Submission assessment) {
        return PlanForChecks.ratings(read(assessment.document().ref(), assessment.number()));
    }

    private static boolean isOpportunity(SubmittedRating it) {
        return it.choice().filter(Kind.OPPORTUNITY::equals).isPresent();
    }

    /** A delivered self-assessment; whoever works on the plan has the right to it. */
    SubmissionView read(DocumentRef assessment, int number) {
        return assessments.submission(NOBODY, assessment, number);
    }

    /** Goals of the plan's last evaluated year before this one that were not met. */
    List<UnmetGoal> unmet(TerritoryId territory, SchoolId school, int year) {
        List<UnmetGoal> goals = new ArrayList<>();
        unmet.forEach(it -> goals.addAll(it.of(territory, school, year)));
        return goals;
    }

    /**
     * The rows a year begins with.
     *
     * @param continued what the year before delivered last; empty for a plan's first year
     */
    Map<String, DraftValue> rows(
            Optional<PlanContent> continued, Optional<Submission> assessment, List<UnmetGoal> unmetGoals) {
        PlanRows rows = new PlanRows();
        List<Opportunity> known = continued.map(it -> it.plan().opportunities()).orElse(List.of());
        continued.ifPresent(rows::continuing);
        assessment.stream().flatMap(it -> ratings(it).stream()).forEach(it -> rating(rows, known, it));
        unmetGoals.stream()
                .filter(it -> known.stream()
                        .noneMatch(old ->
                                old.origin() == Origin.UNMET_GOAL && old.text().equals(it.text())))
                .forEach(it -> rows.opportunity(
                        opportunity(Origin.UNMET_GOAL, Optional.empty(), it.text(), Optional.empty()), it.lesson()));
        return rows.rows();
    }

    /**
     * A component that is in the plan already keeps its place there and takes this year's level, also when the level rose so
     * far that it is no opportunity any more: the team sees it and may discard it.
     */
    private static void rating(PlanRows rows, List<Opportunity> known, SubmittedRating it) {
        Optional<Opportunity> there = known.stream()
                .filter(old -> old.component().filter(it.slug()::equals).isPresent())
                .findFirst();
        if (there.isPresent()) {
            if (there.get().origin() == Origin.SELF_ASSESSMENT) {
                it.level().ifPresent(level -> rows.rows()
                        .put(PlanField.OPPORTUNITY_LEVEL.path(there.get().id()), DraftValue.number(level)));
            }
            return;
        }
        if (!isOpportunity(it)) {
            return;
        }
        String text = it.reason().isBlank() ? it.name() : it.reason();
        rows.opportunity(opportunity(Origin.SELF_ASSESSMENT, Optional.of(it.slug()), text, it.level()), "");
    }

    private static Opportunity opportunity(
            Origin origin, Optional<String> component, String text, Optional<Integer> level) {
        return new Opportunity(Ids.mint(), component, text, origin, level, Map.of(), false);
    }
}
