package co.ruta.rest.plugin;

import co.ruta.core.plugin.PluginAdministration;
import co.ruta.core.plugin.PluginOrder;
import co.ruta.core.plugin.Proposal;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.rest.plugin.PluginViews.OfferView;
import co.ruta.rest.plugin.PluginViews.ProposalView;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.IdempotencyKey;
import co.ruta.web.header.IfMatch;
import co.ruta.web.limit.BodyLimit;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Jars on their way in: judged and kept for a day, until somebody decides. */
@Path("/plugins")
@ApplicationScoped
@Produces("application/json")
public class OffersResource {
    private static final long MOST_BYTES = PluginAdministration.LARGEST + 64 * 1024;

    private final PluginAdministration desk;
    private final CurrentUser user;

    @Inject
    OffersResource(PluginAdministration desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    /** The jars that wait for a decision, newest first. */
    @GET
    @Path("/offers")
    @Allowed(Callers.OPERATOR)
    public List<OfferView> offers() {
        return desk.offers().stream().map(OfferView::of).toList();
    }

    /** What activating a kept jar would mean, and to whom; the ETag is what {@code If-Match} has to say. */
    @GET
    @Path("/offers/{sha256: [0-9a-f]{64}}")
    @Codes("PLUGIN_JAR_UNKNOWN")
    @Allowed(Callers.OPERATOR)
    public Response offer(@PathParam("sha256") String sha256) {
        return answer(desk.proposal(sha256));
    }

    /**
     * Judges the jar that is the body and keeps it for a day. With {@code activate=true} it serves at once, if it is
     * sound: {@code If-Match} then carries the plugin's generation, {@code "0"} where there is none yet.
     */
    @POST
    @Consumes({"application/java-archive", "application/octet-stream", "application/zip"})
    @BodyLimit(MOST_BYTES)
    @Codes({
        "PLUGIN_EMPTY",
        "PLUGIN_TOO_LARGE",
        "PLUGIN_REFUSED",
        "PLUGIN_CHANGED",
        "PLUGIN_LEAVES_TERRITORY",
        "REASON_MISSING",
        "IF_MATCH_MISSING",
        "IF_MATCH_UNREADABLE",
        "IDEMPOTENCY_KEY_UNREADABLE"
    })
    @Allowed(Callers.OPERATOR)
    public Response upload(
            @QueryParam("file") @DefaultValue("") String file,
            @QueryParam("activate") @DefaultValue("false") boolean activate,
            @QueryParam("confirmed") @DefaultValue("false") boolean confirmed,
            @QueryParam("reason") @DefaultValue("") String reason,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body) {
        Proposal proposal = desk.offer(Optional.of(user.principal().person()), file, bytes(body));
        refuseUnlessSound(proposal);
        if (!activate) {
            return answer(proposal);
        }
        return PluginsResource.answer(desk.activate(
                new PluginOrder(
                        proposal.verdict().plugin().orElseThrow(),
                        IfMatch.revision(seen),
                        confirmed,
                        reason,
                        Optional.of(user.principal().person()),
                        IdempotencyKey.orNew(key)),
                proposal.verdict().sha256()));
    }

    /** As sending the jar as the body: here it is the part {@code file} of a form. Nothing is activated. */
    @POST
    @Path("/offers")
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Codes({"FILE_MISSING", "PLUGIN_EMPTY", "PLUGIN_TOO_LARGE", "PLUGIN_REFUSED"})
    @Allowed(Callers.OPERATOR)
    public Response upload(List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(it -> it.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("file", "FILE_MISSING", "Falta el archivo, en la parte «file»."));
        Proposal proposal = desk.offer(
                Optional.of(user.principal().person()), file.getFileName().orElse(""), bytes(file.getContent()));
        refuseUnlessSound(proposal);
        return answer(proposal);
    }

    private static void refuseUnlessSound(Proposal proposal) {
        if (!proposal.verdict().sound()) {
            throw new ProblemException(
                    ProblemKind.INVALID,
                    proposal.verdict().problems().stream()
                            .map(it -> Problem.at(proposal.verdict().fileName(), "PLUGIN_REFUSED", it))
                            .toList());
        }
    }

    private static Response answer(Proposal proposal) {
        return Response.ok(ProposalView.of(proposal))
                .header(HttpHeaders.ETAG, IfMatch.tag(proposal.generation()))
                .build();
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
