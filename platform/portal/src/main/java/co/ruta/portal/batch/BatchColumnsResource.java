package co.ruta.portal.batch;

import co.ruta.core.batch.Batch;
import co.ruta.core.batch.BatchFile;
import co.ruta.core.batch.Batches;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.format.ForeignTables;
import co.ruta.core.format.ForeignTables.Asked;
import co.ruta.core.format.ForeignTables.Choice;
import co.ruta.core.format.ForeignTables.Layout;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.portal.format.ColumnsView;
import co.ruta.portal.office.OfficePlace;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Says of one file of a ZIP what its columns mean, and of all that come with the same headings. */
@Path("/{territory}/secretaria/libros/{batch}/archivo/{number: [0-9]{1,4}}/columnas")
@ApplicationScoped
@Produces("text/html")
public class BatchColumnsResource {
    @Inject
    private Batches batches;

    @Inject
    private ForeignTables tables;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Page columns(
            @PathParam("territory") String territory,
            @PathParam("batch") String batch,
            @PathParam("number") int number,
            @QueryParam("formato") @DefaultValue("") String format,
            @QueryParam("tabla") @DefaultValue("") String table,
            @QueryParam("hoja") @DefaultValue("") String sheet,
            @QueryParam("fila") @DefaultValue("0") String row) {
        return shown(at(territory), batch, number, new Asked(format, table, sheet, digits(row)), List.of());
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response say(
            @PathParam("territory") String territory,
            @PathParam("batch") String batch,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        OfficePlace at = at(territory);
        Batch whole = batches.get(at.territory(), batch);
        byte[] file = batches.content(at.territory(), batch, number);
        Asked asked = new Asked(
                value(form, "formato"), value(form, "tabla"), value(form, "hoja"), digits(value(form, "fila")));
        try {
            Layout layout = tables.layout(at.territory(), file, whole.year(), asked);
            tables.say(
                    user.principal(),
                    at.territory(),
                    file,
                    whole.year(),
                    asked,
                    ColumnsView.said(layout, it -> value(form, it)));
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID) {
                throw wrong;
            }
            return Response.status(422)
                    .entity(shown(
                            at,
                            batch,
                            number,
                            asked,
                            wrong.problems().stream()
                                    .map(it -> Trouble.at("#columns", it.message()))
                                    .toList()))
                    .build();
        }
        batches.again(user.principal(), at.territory(), batch);
        return Response.seeOther(URI.create(at.bare("libros/" + batch))).build();
    }

    private Page shown(OfficePlace at, String batch, int number, Asked asked, List<Trouble> errors) {
        Batch whole = batches.get(at.territory(), batch);
        BatchFile file = batches.file(at.territory(), batch, number);
        List<Choice> formats = tables.formats(at.territory());
        String format = Optional.of(asked.format()).filter(it -> !it.isEmpty()).orElseGet(() -> formats.stream()
                .filter(it -> it.kind() == DocumentKind.IMPROVEMENT_PLAN)
                .findFirst()
                .or(() -> formats.stream().findFirst())
                .map(Choice::id)
                .orElseThrow(() -> Problems.notFound(
                        "FORMAT_NOT_FOUND", "En este territorio no hay formatos que se llenen por filas.")));
        Layout layout = tables.layout(
                at.territory(),
                batches.content(at.territory(), batch, number),
                whole.year(),
                new Asked(format, asked.table(), asked.sheet(), asked.row()));
        String address = at.bare("libros/" + batch + "/archivo/" + number);
        return page(
                at,
                "Qué es cada columna",
                errors,
                new ColumnsView(file.name(), layout, formats, true, address + "/columnas", address, errors));
    }

    private Page page(OfficePlace at, String title, List<Trouble> errors, View view) {
        Frame frame = frames.office(title, at.territory(), "entregas")
                .withCrumbs(Link.to("Importar libros", at.bare("libros")), new Link(title, "", true));
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    private static OfficePlace at(String territory) {
        return new OfficePlace(new TerritoryId(territory), 0);
    }

    private static String value(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    private static int digits(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
