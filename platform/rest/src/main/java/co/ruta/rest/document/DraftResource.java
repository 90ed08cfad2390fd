package co.ruta.rest.document;

import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.OperationsApplied;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.IfMatch;
import co.ruta.web.header.QueryValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * One document's draft. The draft is the school's own: the secretaría reads what is delivered. The whole address stands
 * on the class, as on the others below a document: JAX-RS chooses the class first, and the longest address wins.
 */
@Path("/territories/{territory}/schools/{school}/documents/{document}")
@ApplicationScoped
@Produces("application/json")
public class DraftResource {
    private final CurrentUser user;
    private final Documents documents;
    private final Drafts drafts;

    @Inject
    DraftResource(CurrentUser user, Documents documents, Drafts drafts) {
        this.user = user;
        this.documents = documents;
        this.drafts = drafts;
    }

    /** The document and the rows of its draft written after {@code since}. */
    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Response get(@BeanParam DocumentPath at, @QueryParam("since") @DefaultValue("0") String since) {
        DocumentRef ref = at.ref();
        Document found = documents.get(ref);
        DraftView view = DraftView.of(found, drafts.rows(ref, QueryValue.number("since", since)));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, IfMatch.tag(view.revision()))
                .build();
    }

    /** Writes operations on the draft: each answered applied, same or conflict; all refused when one cannot be. */
    @PATCH
    @Consumes("application/json")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response patch(@BeanParam DocumentPath at, OperationBody.Batch batch) {
        DocumentRef ref = at.ref();
        OperationsApplied applied = drafts.apply(user.principal(), ref, batch.all());
        return Response.ok(ResultView.All.of(applied))
                .header(HttpHeaders.ETAG, IfMatch.tag(applied.revision()))
                .build();
    }
}
