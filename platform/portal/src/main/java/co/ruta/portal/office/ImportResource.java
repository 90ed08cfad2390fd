package co.ruta.portal.office;

import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.school.SchoolImport;
import co.ruta.core.school.SchoolLists;
import co.ruta.core.school.SchoolLists.SchoolList;
import co.ruta.core.sheet.Table;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.limit.BodyLimit;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Importing the directory: upload, see what would change, mend what is rejected, apply, receipt. */
@Path("/{territory}/secretaria/establecimientos/importar")
@ApplicationScoped
@Produces("text/html")
public class ImportResource {
    private static final long MOST_BYTES = SchoolImport.LARGEST + 64 * 1024;

    @Inject
    private SchoolLists lists;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE_LEADER)
    public Page form(@PathParam("territory") String territory) {
        return start(offices.at(territory, 0), List.of());
    }

    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Allowed(Callers.OFFICE_LEADER)
    public Response upload(@PathParam("territory") String territory, List<EntityPart> parts) {
        OfficePlace at = offices.at(territory, 0);
        try {
            EntityPart file = file(parts);
            return see(
                    at,
                    lists.keep(
                            user.principal(), at.territory(), file.getFileName().orElse(""), file.getContent()));
        } catch (ProblemException wrong) {
            return again(wrong, start(at, Trouble.all(wrong, "file")));
        }
    }

    @GET
    @Path("{list}")
    @Allowed(Callers.OFFICE_LEADER)
    public Page list(@PathParam("territory") String territory, @PathParam("list") String list) {
        return shown(offices.at(territory, 0), list, List.of());
    }

    @POST
    @Path("{list}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response apply(
            @PathParam("territory") String territory,
            @PathParam("list") String list,
            @FormParam("directory") @DefaultValue("-1") long directory) {
        OfficePlace at = offices.at(territory, 0);
        try {
            return see(at, lists.apply(user.principal(), at.territory(), list, directory));
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.STALE && wrong.kind() != ProblemKind.INVALID) {
                throw wrong;
            }
            return again(wrong, shown(at, list, Trouble.all(wrong, "apply")));
        }
    }

    @POST
    @Path("{list}/corregidas")
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Allowed(Callers.OFFICE_LEADER)
    public Response mend(
            @PathParam("territory") String territory, @PathParam("list") String list, List<EntityPart> parts) {
        OfficePlace at = offices.at(territory, 0);
        try {
            EntityPart file = file(parts);
            return see(
                    at,
                    lists.mend(
                            user.principal(),
                            at.territory(),
                            list,
                            file.getFileName().orElse(""),
                            file.getContent()));
        } catch (ProblemException wrong) {
            if (wrong.kind() == ProblemKind.NOT_FOUND || wrong.kind() == ProblemKind.CONFLICT) {
                throw wrong;
            }
            return again(wrong, shown(at, list, Trouble.all(wrong, "file")));
        }
    }

    @GET
    @Path("{list}/por-corregir.csv")
    @Produces("text/csv")
    @Allowed(Callers.OFFICE_LEADER)
    public Response rejectedCsv(@PathParam("territory") String territory, @PathParam("list") String list) {
        return rejected(territory, list, Table.Form.CSV);
    }

    @GET
    @Path("{list}/por-corregir.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Allowed(Callers.OFFICE_LEADER)
    public Response rejectedWorkbook(@PathParam("territory") String territory, @PathParam("list") String list) {
        return rejected(territory, list, Table.Form.XLSX);
    }

    private Response rejected(String territory, String list, Table.Form form) {
        OfficePlace at = offices.at(territory, 0);
        return Downloads.of(lists.rejected(user.principal(), at.territory(), list), form, "filas-por-corregir");
    }

    private static EntityPart file(List<EntityPart> parts) {
        return parts.stream()
                .filter(it -> it.getName().equals("file"))
                .filter(it -> it.getFileName().filter(name -> !name.isBlank()).isPresent())
                .findFirst()
                .orElseThrow(() -> Problems.invalid("file", "FILE_MISSING", "Elija un archivo y vuelva a enviarlo."));
    }

    private static Response see(OfficePlace at, SchoolList list) {
        return Response.seeOther(URI.create(at.bare("establecimientos/importar/" + list.id())))
                .build();
    }

    private static Response again(ProblemException wrong, Page page) {
        return Response.status(ProblemStatus.of(wrong)).entity(page).build();
    }

    private Page start(OfficePlace at, List<Trouble> errors) {
        ImportView view = new ImportView(
                at, lists.applied(user.principal(), at.territory()), frames.dates(at.territory()), errors);
        return page(at, "Importar establecimientos", errors, view);
    }

    private Page shown(OfficePlace at, String list, List<Trouble> errors) {
        SchoolList found = lists.get(user.principal(), at.territory(), list);
        if (found.receipt().isPresent()) {
            return page(
                    at,
                    "Recibo de importación",
                    errors,
                    new ImportReceiptView(at, found, found.receipt().get(), frames.dates(at.territory())));
        }
        ImportPreviewView view = new ImportPreviewView(
                at, lists.preview(user.principal(), at.territory(), list), frames.dates(at.territory()), errors);
        return page(at, "Vista previa de la importación", errors, view);
    }

    private Page page(OfficePlace at, String title, List<Trouble> errors, co.ruta.portal.page.View view) {
        Frame frame = frames.office(title, at.territory(), "establecimientos")
                .withCrumbs(
                        Link.to("Establecimientos", at.bare("establecimientos")),
                        Link.to("Importar", at.bare("establecimientos/importar")),
                        new Link(title, "", true));
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }
}
