package co.ruta.portal.batch;

import co.ruta.core.batch.Batch;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.batch.Batches;
import co.ruta.core.batch.Batches.Announced;
import co.ruta.core.format.Formats;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.review.Reviews;
import co.ruta.core.review.Reviews.StageYear;
import co.ruta.core.sheet.Table;
import co.ruta.core.territory.Territories;
import co.ruta.portal.office.OfficePlace;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.sdk.Role;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bringing in a ZIP of workbooks: upload, see what each would do, have it written, report. */
@Path("/{territory}/secretaria/libros")
@ApplicationScoped
@Produces("text/html")
public class BatchesResource {
    private static final long MOST_BYTES = Batches.LARGEST + 64 * 1024;
    private static final int SHOWN = 100;

    @Inject
    private Batches batches;

    @Inject
    private Territories territories;

    @Inject
    private Reviews reviews;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Page list(@PathParam("territory") String territory) {
        OfficePlace at = at(territory);
        return list(at, years(at).stream().findFirst().orElse(0), "", List.of());
    }

    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response upload(@PathParam("territory") String territory, List<EntityPart> parts) {
        OfficePlace at = at(territory);
        int year = Optional.of(text(parts, "year"))
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElse(0);
        String origin = text(parts, "origin").strip();
        try {
            EntityPart file = parts.stream()
                    .filter(it -> it.getName().equals("file"))
                    .filter(it ->
                            it.getFileName().filter(name -> !name.isBlank()).isPresent())
                    .findFirst()
                    .orElseThrow(() -> Problems.invalid("file", "FILE_MISSING", "Elija un ZIP y vuelva a enviarlo."));
            byte[] bytes = file.getContent().readAllBytes();
            Batch begun = batches.begin(
                    user.principal(),
                    at.territory(),
                    new Announced(file.getFileName().orElse(""), bytes.length, year, origin));
            return see(
                    at,
                    batches.append(user.principal(), at.territory(), begun.id(), 0, new ByteArrayInputStream(bytes)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID && wrong.kind() != ProblemKind.TOO_LARGE) {
                throw wrong;
            }
            return Response.status(ProblemStatus.of(wrong))
                    .entity(list(at, year, origin, troubles(wrong)))
                    .build();
        }
    }

    @GET
    @Path("{batch}")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Page batch(
            @PathParam("territory") String territory,
            @PathParam("batch") String batch,
            @QueryParam("estado") @DefaultValue("") String state,
            @QueryParam("pagina") @DefaultValue("1") int page) {
        return shown(at(territory), batch, state, page, List.of());
    }

    /** Has what is ready written. */
    @POST
    @Path("{batch}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response confirm(
            @PathParam("territory") String territory,
            @PathParam("batch") String batch,
            @FormParam("ready") @DefaultValue("-1") int ready) {
        OfficePlace at = at(territory);
        try {
            return see(at, batches.confirm(user.principal(), at.territory(), batch, ready));
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.STALE && wrong.kind() != ProblemKind.CONFLICT) {
                throw wrong;
            }
            return Response.status(409)
                    .entity(shown(at, batch, "", 1, troubles(wrong)))
                    .build();
        }
    }

    /** Has what was refused tried again. */
    @POST
    @Path("{batch}/revisar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response again(@PathParam("territory") String territory, @PathParam("batch") String batch) {
        OfficePlace at = at(territory);
        return see(at, batches.again(user.principal(), at.territory(), batch));
    }

    @GET
    @Path("{batch}/archivo/{number: [0-9]{1,4}}")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Page file(
            @PathParam("territory") String territory,
            @PathParam("batch") String batch,
            @PathParam("number") int number) {
        OfficePlace at = at(territory);
        Batch whole = batches.get(at.territory(), batch);
        BatchFileView view = new BatchFileView(at, whole, batches.file(at.territory(), batch, number));
        return page(at, "Archivo " + number, List.of(), view, Link.to(whole.name(), view.back()));
    }

    /** The workbook with a comment in each cell that has a fault. */
    @GET
    @Path("{batch}/archivo/{number: [0-9]{1,4}}/por-corregir.xlsx")
    @Produces(Formats.XLSX)
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response marked(
            @PathParam("territory") String territory,
            @PathParam("batch") String batch,
            @PathParam("number") int number) {
        FormFile file = batches.marked(at(territory).territory(), batch, number);
        return Response.ok(file.content())
                .type(Formats.XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    @GET
    @Path("{batch}/informe.csv")
    @Produces("text/csv")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response csv(@PathParam("territory") String territory, @PathParam("batch") String batch) {
        return report(territory, batch, Table.Form.CSV);
    }

    @GET
    @Path("{batch}/informe.xlsx")
    @Produces(Formats.XLSX)
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response workbook(@PathParam("territory") String territory, @PathParam("batch") String batch) {
        return report(territory, batch, Table.Form.XLSX);
    }

    private Response report(String territory, String batch, Table.Form form) {
        return Response.ok(batches.report(at(territory).territory(), batch).as(form))
                .type(form.mediaType())
                .header("Content-Disposition", "attachment; filename=\"informe-de-libros." + form.extension() + "\"")
                .build();
    }

    private Page list(OfficePlace at, int year, String origin, List<Trouble> errors) {
        return page(
                at,
                "Importar libros",
                errors,
                new BatchListView(
                        at,
                        batches.list(at.territory()),
                        years(at),
                        year,
                        origin,
                        frames.dates(at.territory()),
                        errors));
    }

    private Page shown(OfficePlace at, String id, String state, int page, List<Trouble> errors) {
        Batch batch = batches.get(at.territory(), id);
        Optional<State> wanted =
                Stream.of(State.values()).filter(it -> it.name().equals(state)).findFirst();
        return page(
                at,
                batch.name(),
                errors,
                new BatchView(
                        at,
                        batch,
                        batches.files(at.territory(), id, wanted, Math.max(1, page), SHOWN),
                        wanted,
                        user.principal().rolesIn(at.territory()).contains(Role.LEADER),
                        frames.dates(at.territory()),
                        errors));
    }

    private Page page(OfficePlace at, String title, List<Trouble> errors, View view, Link... way) {
        Link[] crumbs = Stream.concat(
                        Stream.concat(
                                Stream.of(
                                        Link.to("Entregas", at.bare("entregas")),
                                        new Link("Importar libros", at.bare("libros"), view instanceof BatchListView)),
                                Stream.of(way)),
                        view instanceof BatchListView ? Stream.empty() : Stream.of(new Link(title, "", true)))
                .toArray(Link[]::new);
        Frame frame = frames.office(title, at.territory(), "entregas").withCrumbs(crumbs);
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    /** The years that documents of the open cycles apply to. */
    private List<Integer> years(OfficePlace at) {
        return territories.get(at.territory()).values().openCycles().stream()
                .flatMap(it -> reviews.stages(at.territory(), it.year()).stream())
                .map(StageYear::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private OfficePlace at(String territory) {
        return new OfficePlace(new TerritoryId(territory), 0);
    }

    private static Response see(OfficePlace at, Batch batch) {
        return Response.seeOther(URI.create(at.bare("libros/" + batch.id()))).build();
    }

    private static List<Trouble> troubles(ProblemException wrong) {
        return wrong.problems().stream().map(BatchesResource::trouble).toList();
    }

    private static Trouble trouble(Problem it) {
        return Trouble.at("#" + it.where().orElse("file"), it.message());
    }

    private static String text(List<EntityPart> parts, String name) {
        return parts.stream()
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .map(it -> {
                    try {
                        return new String(it.getContent().readNBytes(1000), StandardCharsets.UTF_8);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })
                .orElse("");
    }
}
