package co.ruta.portal.office;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.Ids;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.review.ReviewPage;
import co.ruta.core.review.Reviews;
import co.ruta.core.territory.Territories;
import co.ruta.core.verification.VerificationSheet;
import co.ruta.core.verification.Verifications;
import co.ruta.core.verification.Verifications.NewVerification;
import co.ruta.portal.edit.FormOperations;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Notices;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.ProblemStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Verifying what schools carry out: whose turn it is, then action by action, each saved alone. */
@Path("/{territory}/secretaria/ejecucion")
@ApplicationScoped
@Produces("text/html")
public class VerifyResource {
    @Inject
    private Verifications verifications;

    @Inject
    private Reviews reviews;

    @Inject
    private Territories territories;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE)
    public Page list(@PathParam("territory") String territory) {
        OfficePlace at = offices.at(territory, 0);
        return new Page(
                frames.office("En ejecución", at.territory(), "inicio"),
                new VerifyListView(
                        at,
                        verifications.inExecution(at.territory()),
                        territories.get(at.territory()).municipalities(),
                        frames.dates(at.territory())));
    }

    /** @param from place of the row the keyboard goes on with, from 0 */
    @GET
    @Path("{document}")
    @Allowed(Callers.OFFICE)
    public Page verify(
            @PathParam("territory") String territory,
            @PathParam("document") String document,
            @QueryParam("aviso") @DefaultValue("") String notice,
            @QueryParam("desde") @DefaultValue("-1") int from) {
        return page(territory, document, from, Written.NOTHING, List.of(), Notices.of(notice));
    }

    /**
     * Adds one verification, and goes on with the next row.
     *
     * @param key minted for the showing of the page: the same answer sent twice is one verification
     */
    @POST
    @Path("{document}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE)
    public Response save(
            @PathParam("territory") String territory,
            @PathParam("document") String document,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("path") @DefaultValue("") String path,
            @FormParam("answer") @DefaultValue("") String answer,
            @FormParam("remark") @DefaultValue("") String remark) {
        DocumentRef ref = reviews.find(new TerritoryId(territory), new DocumentId(document));
        try {
            verifications.add(
                    user.principal(),
                    ref,
                    new NewVerification(
                            FormOperations.derive(key, path, answer + "\n" + remark), path, answer, remark));
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID && wrong.kind() != ProblemKind.CONFLICT) {
                throw wrong;
            }
            List<Trouble> errors = wrong.problems().stream()
                    .map(it -> Trouble.at("#" + VerifyView.id(path), it.message()))
                    .toList();
            return Response.status(ProblemStatus.of(wrong))
                    .entity(page(territory, document, -1, new Written(path, answer, remark), errors, Optional.empty()))
                    .build();
        }
        VerificationSheet sheet = verifications.of(user.principal(), ref);
        List<VerificationSheet.Row> rows = sheet.rows().toList();
        int next = next(rows, path);
        // No fragment: where there is one, browsers give the keyboard to nobody.
        return Response.seeOther(URI.create(
                        "/" + territory + "/secretaria/ejecucion/" + document + "?aviso=verificada&desde=" + next))
                .build();
    }

    /** The row below; the last one stays. */
    private static int next(List<VerificationSheet.Row> rows, String path) {
        for (int i = 0; i < rows.size() - 1; i++) {
            if (rows.get(i).path().equals(path)) {
                return i + 1;
            }
        }
        return rows.size() - 1;
    }

    private Page page(
            String territory,
            String document,
            int from,
            Written written,
            List<Trouble> errors,
            Optional<String> notice) {
        TerritoryId id = new TerritoryId(territory);
        ReviewPage page = reviews.page(user.principal(), id, new DocumentId(document));
        OfficePlace at = new OfficePlace(id, offices.routeCycle(id, page.kind(), page.cycle()));
        VerifyView view = new VerifyView(
                at,
                verifications.of(user.principal(), page.document()),
                page.schoolName(),
                page.municipality(),
                page.cycle(),
                page.process().state().title(),
                Ids.mint(),
                from,
                written,
                frames.dates(id),
                errors,
                notice);
        Frame frame = frames.office("Ejecución: " + page.schoolName(), id, "inicio")
                .withCrumbs(Link.to("En ejecución", at.bare("ejecucion")), new Link(page.schoolName(), "", true));
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    /** What came back with an error. */
    public record Written(String path, String answer, String remark) {
        static final Written NOTHING = new Written("", "", "");
    }
}
