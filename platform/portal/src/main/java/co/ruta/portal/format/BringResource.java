package co.ruta.portal.format;

import co.ruta.core.format.FormImports;
import co.ruta.core.format.FormImports.Import;
import co.ruta.core.format.Formats;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.limit.BodyLimit;
import co.ruta.web.problem.ProblemStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** A filled workbook brought back: upload, see what would change, mend what cannot be taken, apply, receipt. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/formatos/libros")
@ApplicationScoped
@Produces("text/html")
public class BringResource {
    private static final long MOST_BYTES = FormImports.LARGEST + 64 * 1024;

    @Inject
    private FormImports imports;

    @Inject
    private FormatsDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response upload(@BeanParam SchoolAsked asked, List<EntityPart> parts) {
        SchoolPlace at = asked.at();
        try {
            EntityPart file = parts.stream()
                    .filter(it -> it.getName().equals("file"))
                    .filter(it ->
                            it.getFileName().filter(name -> !name.isBlank()).isPresent())
                    .findFirst()
                    .orElseThrow(() -> Problems.invalid("file", "FILE_MISSING", "Elija un libro y vuelva a enviarlo."));
            return see(
                    at,
                    imports.keep(
                            user.principal(),
                            at.territory(),
                            at.school(),
                            file.getFileName().orElse(""),
                            file.getContent()));
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID && wrong.kind() != ProblemKind.TOO_LARGE) {
                throw wrong;
            }
            return again(wrong, desk.page(at, Trouble.all(wrong, "file")));
        }
    }

    @GET
    @Path("{list}")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response preview(@BeanParam SchoolAsked asked, @PathParam("list") String list) {
        SchoolPlace at = asked.at();
        boolean unsaid = imports.get(at.territory(), at.school(), list).unsaid();
        return unsaid
                ? Response.seeOther(URI.create(at.page("formatos/columnas/" + list)))
                        .build()
                : Response.ok(shown(at, list, List.of())).build();
    }

    @POST
    @Path("{list}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response apply(
            @BeanParam SchoolAsked asked,
            @PathParam("list") String list,
            @FormParam("revision") @DefaultValue("-1") long revision) {
        SchoolPlace at = asked.at();
        try {
            return see(at, imports.apply(user.principal(), at.territory(), at.school(), list, revision));
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.STALE && wrong.kind() != ProblemKind.INVALID) {
                throw wrong;
            }
            return again(wrong, shown(at, list, Trouble.all(wrong, "apply")));
        }
    }

    /** The workbook as it came, with a comment in every cell that cannot be taken. */
    @GET
    @Path("{list}/por-corregir.xlsx")
    @Produces(Formats.XLSX)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response marked(@BeanParam SchoolAsked asked, @PathParam("list") String list) {
        SchoolPlace at = asked.at();
        return FormatsResource.file(imports.marked(user.principal(), at.territory(), at.school(), list));
    }

    private Page shown(SchoolPlace at, String list, List<Trouble> errors) {
        Import found = imports.get(at.territory(), at.school(), list);
        if (found.receipt().isPresent()) {
            return page(
                    at,
                    "Libro aplicado",
                    errors,
                    new BroughtView(at, found, found.receipt().get(), frames.dates(at.territory())));
        }
        return page(
                at,
                "Vista previa del libro",
                errors,
                new BringView(at, imports.preview(user.principal(), at.territory(), at.school(), list), errors));
    }

    private Page page(SchoolPlace at, String title, List<Trouble> errors, View view) {
        Frame frame = frames.school(title, at, "formatos")
                .withCrumbs(Link.to("Formatos", at.page("formatos")), new Link(title, "", true));
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    private static Response see(SchoolPlace at, Import found) {
        return Response.seeOther(URI.create(at.page("formatos/libros/" + found.id())))
                .build();
    }

    private static Response again(ProblemException wrong, Page page) {
        return Response.status(ProblemStatus.of(wrong)).entity(page).build();
    }
}
