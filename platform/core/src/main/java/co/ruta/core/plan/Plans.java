package co.ruta.core.plan;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.stage.NodeNames;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.definition.PriorityScheme;
import java.util.List;

/**
 * A school's plans and the edition people work on. Methods that take a document fail with {@code DOCUMENT_NOT_FOUND} when
 * there is no such plan at that school.
 */
public interface Plans {
    /** The school's plans with their years, and the year that may be begun. */
    PlanOverview overview(Principal who, TerritoryId territory, SchoolId school);

    /** As it stands from one cycle: the year to begin is the one that is prepared in it. */
    PlanOverview overview(Principal who, TerritoryId territory, SchoolId school, int cycle);

    /** What beginning that year of the plan would do, and what it waits for. */
    PlanOverview.Next next(Principal who, TerritoryId territory, SchoolId school, int year);

    /**
     * Begins a year of the plan, filled with what is known: the rows of the year before, under the same ids, when it goes
     * on with a plan; the opportunities of the latest self-assessment with their level; goals that were not met. A year
     * that is there already is returned as it is.
     *
     * @throws co.ruta.core.problem.ProblemException {@code ROLE_NOT_ENOUGH}, {@code STAGE_NOT_ASKED}, {@code
     *     CYCLE_NOT_OPEN}, {@code ASSESSMENT_NOT_DELIVERED}, {@code HORIZON_NOT_VALID}, {@code PLAN_OVERLAPS} when an act is
     *     needed
     */
    DocumentRef open(Principal who, TerritoryId territory, SchoolId school, OpenEdition request);

    /** What stands above every page of it. */
    PlanHead head(Principal who, DocumentRef document);

    /** How far it has come. */
    PlanSummary summary(Principal who, DocumentRef document);

    /** The draft with all that is needed to go on writing. */
    PlanDraftView draft(Principal who, DocumentRef document);

    /** The draft as typed values, for checks. */
    PlanView plan(DocumentRef document);

    /** By what the opportunities of that plan are put in order. */
    PriorityScheme scheme(DocumentRef document);

    /** The opportunities by priority. */
    List<PriorityView> priorities(Principal who, DocumentRef document);

    MoneyView money(Principal who, DocumentRef document);

    ScheduleView schedule(Principal who, DocumentRef document);

    /** The check-answers page. */
    PlanCheck check(Principal who, DocumentRef document);

    /** What a goal's sentence says: quantity, unit, due date. */
    GoalReading read(String sentence);

    /** What people call its nodes. */
    NodeNames names(DocumentRef document);
}
