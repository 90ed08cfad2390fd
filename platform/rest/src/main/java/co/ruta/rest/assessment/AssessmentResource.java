package co.ruta.rest.assessment;

import co.ruta.core.assessment.AreaProgress;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.assessment.DeliveryCheck;
import co.ruta.core.assessment.ProcessRatingView;
import co.ruta.core.assessment.ProfileView;
import co.ruta.core.assessment.SuggestionView;
import co.ruta.rest.document.DocumentPath;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** A self-assessment while it is worked on; only the school reads its draft. */
@Path("/territories/{territory}/schools/{school}/documents/{document}")
@ApplicationScoped
@Produces("application/json")
public class AssessmentResource {
    private final CurrentUser user;
    private final Assessments assessments;

    @Inject
    AssessmentResource(CurrentUser user, Assessments assessments) {
        this.user = user;
        this.assessments = assessments;
    }

    /** Areas and processes with how much of each is rated. */
    @GET
    @Path("/progress")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public List<AreaProgress> progress(@BeanParam DocumentPath at) {
        return assessments.progress(user.principal(), at.ref());
    }

    /** The components of one process with level, last year's level, note and evidence. */
    @GET
    @Path("/ratings/{process}")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public ProcessRatingView ratings(@BeanParam DocumentPath at, @PathParam("process") String process) {
        return assessments.process(user.principal(), at.ref(), process);
    }

    /** Counts and percentages per level over what is rated, beside last year and the territory. */
    @GET
    @Path("/profile")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public ProfileView profile(@BeanParam DocumentPath at) {
        return assessments.profile(user.principal(), at.ref());
    }

    /** What the thresholds suggest of each rated component, and what the team chose. */
    @GET
    @Path("/suggestions")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public List<SuggestionView> suggestions(@BeanParam DocumentPath at) {
        return assessments.suggestions(user.principal(), at.ref());
    }

    /** What would be delivered, what stops it and what is advice. */
    @GET
    @Path("/delivery-check")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public DeliveryCheck check(@BeanParam DocumentPath at) {
        return assessments.check(user.principal(), at.ref());
    }
}
