package co.ruta.portal.format;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.ForeignTables;
import co.ruta.core.format.ForeignTables.Asked;
import co.ruta.core.format.ForeignTables.Layout;
import co.ruta.core.format.FormImports;
import co.ruta.core.format.FormImports.Import;
import co.ruta.core.id.DocumentId;
import co.ruta.core.problem.Problem;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A table of the school's own: brought, its columns explained, then previewed and applied as any workbook. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/formatos/columnas")
@ApplicationScoped
@Produces("text/html")
public class ColumnsResource {
    private static final long MOST_BYTES = FormImports.LARGEST + 64 * 1024;

    @Inject
    private ForeignTables tables;

    @Inject
    private FormImports imports;

    @Inject
    private FormatsDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Page form(@BeanParam SchoolAsked asked) {
        return start(asked.at(), List.of());
    }

    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response upload(@BeanParam SchoolAsked asked, List<EntityPart> parts) {
        SchoolPlace at = asked.at();
        try {
            String[] target = text(parts, "target").split(" ");
            if (target.length != 2) {
                throw Problems.invalid("target", "FORMAT_MISSING", "Elija a qué formato corresponde el libro.");
            }
            EntityPart file = parts.stream()
                    .filter(it -> it.getName().equals("file"))
                    .filter(it ->
                            it.getFileName().filter(name -> !name.isBlank()).isPresent())
                    .findFirst()
                    .orElseThrow(() -> Problems.invalid("file", "FILE_MISSING", "Elija un libro y vuelva a enviarlo."));
            Import kept = tables.keep(
                    user.principal(),
                    new DocumentRef(at.territory(), at.school(), new DocumentId(target[0])),
                    target[1],
                    file.getFileName().orElse(""),
                    file.getContent());
            return Response.seeOther(URI.create(at.page("formatos/columnas/" + kept.id())))
                    .build();
        } catch (ProblemException wrong) {
            return again(wrong, start(at, troubles(wrong)));
        }
    }

    @GET
    @Path("{list}")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Page columns(
            @BeanParam SchoolAsked asked,
            @PathParam("list") String list,
            @QueryParam("tabla") @DefaultValue("") String table,
            @QueryParam("hoja") @DefaultValue("") String sheet,
            @QueryParam("fila") @DefaultValue("0") String row) {
        SchoolPlace at = asked.at();
        return shown(at, list, new Asked("", table, sheet, number(row)), List.of());
    }

    /** Says which column is which field. */
    @POST
    @Path("{list}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response say(
            @BeanParam SchoolAsked asked, @PathParam("list") String list, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        Asked said = asked(form);
        try {
            Layout layout = tables.layout(at.territory(), at.school(), list, said);
            tables.say(
                    user.principal(),
                    at.territory(),
                    at.school(),
                    list,
                    said,
                    ColumnsView.said(layout, it -> value(form, it)));
            return Response.seeOther(URI.create(at.page("formatos/libros/" + list)))
                    .build();
        } catch (ProblemException wrong) {
            return again(wrong, shown(at, list, said, troubles(wrong)));
        }
    }

    private Page start(SchoolPlace at, List<Trouble> errors) {
        return page(at, "Traer un libro propio", errors, new ForeignView(at, desk.targets(at), errors));
    }

    private Page shown(SchoolPlace at, String list, Asked asked, List<Trouble> errors) {
        Layout layout = tables.layout(at.territory(), at.school(), list, asked);
        String name = imports.get(at.territory(), at.school(), list).name();
        return page(
                at,
                "Qué es cada columna",
                errors,
                new ColumnsView(
                        name,
                        layout,
                        List.of(),
                        false,
                        at.page("formatos/columnas/" + list),
                        at.page("formatos"),
                        errors));
    }

    private Page page(SchoolPlace at, String title, List<Trouble> errors, View view) {
        Frame frame = frames.school(title, at, "formatos")
                .withCrumbs(Link.to("Formatos", at.page("formatos")), new Link(title, "", true));
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    static Asked asked(MultivaluedMap<String, String> form) {
        return new Asked(
                value(form, "formato"), value(form, "tabla"), value(form, "hoja"), number(value(form, "fila")));
    }

    static String value(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private static Response again(ProblemException wrong, Page page) {
        if (wrong.kind() != ProblemKind.INVALID && wrong.kind() != ProblemKind.TOO_LARGE) {
            throw wrong;
        }
        return Response.status(ProblemStatus.of(wrong)).entity(page).build();
    }

    private static List<Trouble> troubles(ProblemException wrong) {
        return wrong.problems().stream().map(ColumnsResource::trouble).toList();
    }

    private static Trouble trouble(Problem it) {
        return Trouble.at("#" + it.where().orElse("columns"), it.message());
    }

    private static String text(List<EntityPart> parts, String name) {
        return parts.stream()
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .map(it -> {
                    try {
                        return new String(it.getContent().readNBytes(200), StandardCharsets.UTF_8);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })
                .orElse("");
    }
}
