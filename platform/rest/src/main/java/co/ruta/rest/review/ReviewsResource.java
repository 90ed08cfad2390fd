package co.ruta.rest.review;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.review.ReviewPage;
import co.ruta.core.review.ReviewQueue;
import co.ruta.core.review.ReviewSummary;
import co.ruta.core.review.Reviews;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.QueryValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for whoever reviews. */
@Path("/territories/{territory}/reviews")
@ApplicationScoped
@Produces("application/json")
public class ReviewsResource {
    private final CurrentUser user;
    private final Reviews reviews;

    @Inject
    ReviewsResource(CurrentUser user, Reviews reviews) {
        this.user = user;
        this.reviews = reviews;
    }

    /** What waits in a cycle, oldest first. */
    @GET
    @Allowed(Callers.OFFICE_EVALUATORS)
    public ReviewQueue queue(
            @PathParam("territory") TerritoryId territory,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("cycle") @DefaultValue("") String cycle,
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        return reviews.queue(
                user.principal(),
                territory,
                new ReviewQueue.Filter(
                        kind(kind),
                        QueryValue.number("cycle", cycle),
                        Optional.ofNullable(state),
                        Optional.ofNullable(after),
                        QueryValue.number("limit", limit)));
    }

    /** How much is in each state. */
    @GET
    @Path("/summary")
    @Allowed(Callers.OFFICE_EVALUATORS)
    public ReviewSummary summary(
            @PathParam("territory") TerritoryId territory,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("cycle") @DefaultValue("") String cycle) {
        return reviews.summary(user.principal(), territory, kind(kind), QueryValue.number("cycle", cycle));
    }

    /** One document: what was delivered, what changed, remarks and the ways on. */
    @GET
    @Path("/{document}")
    @Allowed(Callers.OFFICE_EVALUATORS)
    public ReviewPage page(@PathParam("territory") TerritoryId territory, @PathParam("document") DocumentId document) {
        return reviews.page(user.principal(), territory, document);
    }

    /** Self-assessments unless another kind is asked for; {@code cycle} is the year the documents apply to. */
    private static DocumentKind kind(@Nullable String kind) {
        return QueryValue.oneOf(DocumentKind.class, "kind", kind).orElse(DocumentKind.SELF_ASSESSMENT);
    }
}
