package co.ruta.rest.plan;

import co.ruta.core.plan.GoalReading;
import co.ruta.core.plan.MoneyView;
import co.ruta.core.plan.PlanCheck;
import co.ruta.core.plan.PlanDifference;
import co.ruta.core.plan.PlanSubmissions;
import co.ruta.core.plan.Plans;
import co.ruta.core.plan.PriorityView;
import co.ruta.core.plan.ScheduleView;
import co.ruta.rest.document.DocumentPath;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.QueryValue;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** An edition of a plan while it is worked on; only the school reads its draft. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/plan")
@ApplicationScoped
@Produces("application/json")
public class PlanResource {
    private final CurrentUser user;
    private final Plans plans;
    private final PlanSubmissions submissions;

    @Inject
    PlanResource(CurrentUser user, Plans plans, PlanSubmissions submissions) {
        this.user = user;
        this.plans = plans;
        this.submissions = submissions;
    }

    /** The tree from objective to resource, and what stands around it. */
    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes("DOCUMENT_NOT_FOUND")
    public EditionView plan(@BeanParam DocumentPath at) {
        return EditionView.of(plans.draft(user.principal(), at.ref()));
    }

    /** The opportunities, those to be worked on first at the top. */
    @GET
    @Path("/priorities")
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes("DOCUMENT_NOT_FOUND")
    public List<PriorityView> priorities(@BeanParam DocumentPath at) {
        return plans.priorities(user.principal(), at.ref());
    }

    /** What it costs by source and year, in Colombian pesos. */
    @GET
    @Path("/money")
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes("DOCUMENT_NOT_FOUND")
    public MoneyView money(@BeanParam DocumentPath at) {
        return plans.money(user.principal(), at.ref());
    }

    /** The actions along the months. */
    @GET
    @Path("/schedule")
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes("DOCUMENT_NOT_FOUND")
    public ScheduleView schedule(@BeanParam DocumentPath at) {
        return plans.schedule(user.principal(), at.ref());
    }

    /** What would be delivered, what stops it and what is advice. */
    @GET
    @Path("/delivery-check")
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes("DOCUMENT_NOT_FOUND")
    public PlanCheck check(@BeanParam DocumentPath at) {
        return plans.check(user.principal(), at.ref());
    }

    /** What changed between two versions of this edition, in words. */
    @GET
    @Path("/difference")
    @Allowed(Callers.SCHOOL)
    @Codes({"DOCUMENT_NOT_FOUND", "SUBMISSION_NOT_FOUND", "QUERY_UNREADABLE"})
    public PlanDifference difference(
            @BeanParam DocumentPath at,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        return submissions.difference(
                user.principal(), at.ref(), QueryValue.number("from", from), QueryValue.number("to", to));
    }

    /** What a goal's sentence says: quantity, unit and due date. */
    @GET
    @Path("/goal-reading")
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes("DOCUMENT_NOT_FOUND")
    public GoalReading read(@BeanParam DocumentPath at, @QueryParam("text") @DefaultValue("") String text) {
        return plans.read(text);
    }
}
