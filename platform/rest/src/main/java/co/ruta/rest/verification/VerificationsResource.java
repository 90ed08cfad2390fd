package co.ruta.rest.verification;

import co.ruta.core.id.Ids;
import co.ruta.core.verification.VerificationSheet;
import co.ruta.core.verification.Verifications;
import co.ruta.core.verification.Verifications.NewVerification;
import co.ruta.rest.document.DocumentPath;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the secretaría verifies in a delivered document, node by node; nothing of it changes what was delivered. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/verifications")
@ApplicationScoped
@Produces("application/json")
@Consumes("application/json")
public class VerificationsResource {
    private final CurrentUser user;
    private final Verifications verifications;

    @Inject
    VerificationsResource(CurrentUser user, Verifications verifications) {
        this.user = user;
        this.verifications = verifications;
    }

    /** Each node with how the school says it goes and all that was verified of it, newest first. */
    @GET
    @Allowed(Callers.SCHOOL)
    @Codes("DOCUMENT_NOT_FOUND")
    public VerificationSheet get(@BeanParam DocumentPath at) {
        return verifications.of(user.principal(), at.ref());
    }

    /** Adds a verification; {@code Idempotency-Key} is a ULID, and the same again adds nothing more. */
    @POST
    @Codes({
        "DOCUMENT_NOT_FOUND",
        "VERIFICATION_NOT_YOURS",
        "VERIFICATION_NODE_UNKNOWN",
        "VERIFICATION_ANSWER_UNKNOWN",
        "TEXT_TOO_LONG",
        "OPERATION_ID_INVALID",
        "OPERATION_REUSED"
    })
    @Allowed(Callers.OFFICE_OF_SCHOOL)
    public Response add(@BeanParam DocumentPath at, @HeaderParam("Idempotency-Key") @Nullable String key, Answer body) {
        VerificationSheet.Row row = verifications.add(
                user.principal(),
                at.ref(),
                new NewVerification(
                        key == null ? Ids.mint() : key,
                        body.path(),
                        body.answer(),
                        body.remark().orElse("")));
        return Response.status(Response.Status.CREATED).entity(row).build();
    }

    /**
     * What a professional answers.
     *
     * @param path as the sheet names it
     * @param answer value of one of the options
     * @param remark may be absent
     */
    public record Answer(String path, String answer, Optional<String> remark) {}
}
