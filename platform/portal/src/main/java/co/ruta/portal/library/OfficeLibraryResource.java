package co.ruta.portal.library;

import co.ruta.core.evidence.Evidence;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.library.Library;
import co.ruta.core.library.Paper;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Notices;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.form.FileForm;
import co.ruta.web.limit.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The library as the secretaría keeps it. */
@Path("/{territory}/secretaria/biblioteca")
@ApplicationScoped
@Produces("text/html")
public class OfficeLibraryResource {
    private static final long MOST_BYTES = Evidence.MOST_BYTES + 64 * 1024;

    @Inject
    private Library library;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE)
    public Page list(@PathParam("territory") String territory, @QueryParam("aviso") @DefaultValue("") String notice) {
        return list(new TerritoryId(territory), List.of(), Notices.of(notice));
    }

    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response publish(@PathParam("territory") String territory, List<EntityPart> parts) {
        TerritoryId at = new TerritoryId(territory);
        try {
            FileForm form = FileForm.of(parts);
            String paper = library.publish(
                    user.principal(),
                    at,
                    Papers.facts(form, frames.dates(at).today()),
                    form.fileName(),
                    form.file().getContent());
            return FormDesk.see(base(at) + "/" + paper + "?aviso=publicado");
        } catch (ProblemException wrong) {
            return Response.status(status(wrong))
                    .entity(list(at, Papers.troubles(wrong), Optional.empty()))
                    .build();
        }
    }

    @GET
    @Path("{paper}")
    @Allowed(Callers.OFFICE)
    public Page paper(
            @PathParam("territory") String territory,
            @PathParam("paper") String paper,
            @QueryParam("aviso") @DefaultValue("") String notice) {
        return paper(new TerritoryId(territory), paper, List.of(), Notices.of(notice));
    }

    /** Another version of a document. */
    @POST
    @Path("{paper}")
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response renew(
            @PathParam("territory") String territory, @PathParam("paper") String paper, List<EntityPart> parts) {
        TerritoryId at = new TerritoryId(territory);
        library.get(user.principal(), at, paper);
        try {
            FileForm form = FileForm.of(parts);
            library.renew(
                    user.principal(),
                    at,
                    paper,
                    form.text("note"),
                    form.fileName(),
                    form.file().getContent());
            return FormDesk.see(base(at) + "/" + paper + "?aviso=version-nueva");
        } catch (ProblemException wrong) {
            return Response.status(status(wrong))
                    .entity(paper(at, paper, Papers.troubles(wrong), Optional.empty()))
                    .build();
        }
    }

    @POST
    @Path("{paper}/lectura")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE)
    public Response confirm(@PathParam("territory") String territory, @PathParam("paper") String paper) {
        TerritoryId at = new TerritoryId(territory);
        library.confirm(user.principal(), at, paper);
        return FormDesk.see(base(at) + "/" + paper + "?aviso=leido");
    }

    @GET
    @Path("{paper}/{number: [0-9]{1,4}}/archivo")
    @Produces("*/*")
    @Allowed(Callers.OFFICE)
    public Response file(
            @PathParam("territory") String territory,
            @PathParam("paper") String paper,
            @PathParam("number") int number) {
        TerritoryId at = new TerritoryId(territory);
        return Papers.file(library, at, library.get(user.principal(), at, paper), number);
    }

    private static int status(ProblemException wrong) {
        if (wrong.kind() == ProblemKind.NOT_FOUND || wrong.kind() == ProblemKind.FORBIDDEN) {
            throw wrong;
        }
        return 422;
    }

    private Page list(TerritoryId at, List<Trouble> errors, Optional<String> notice) {
        Frame frame = frames.office("Biblioteca", at, "biblioteca");
        return new Page(
                errors.isEmpty() ? frame : frame.withErrors(),
                new LibraryView(
                        base(at),
                        library.list(user.principal(), at),
                        mayPublish(at),
                        user.csrfToken(),
                        frames.dates(at),
                        errors,
                        notice));
    }

    private Page paper(TerritoryId at, String id, List<Trouble> errors, Optional<String> notice) {
        Paper paper = library.get(user.principal(), at, id);
        Dates dates = frames.dates(at);
        Frame frame = frames.office(paper.reference(), at, "biblioteca")
                .withCrumbs(Link.to("Biblioteca", base(at)), new Link(paper.reference(), "", true));
        return new Page(
                errors.isEmpty() ? frame : frame.withErrors(),
                new PaperView(
                        base(at) + "/" + id,
                        paper,
                        mayPublish(at) ? Optional.of(library.receipts(at, id)) : Optional.empty(),
                        user.csrfToken(),
                        dates,
                        errors,
                        notice));
    }

    private boolean mayPublish(TerritoryId at) {
        return user.principal().has(Role.LEADER, at) || user.principal().has(Role.PROFESSIONAL, at);
    }

    private static String base(TerritoryId at) {
        return "/" + at + "/secretaria/biblioteca";
    }
}
