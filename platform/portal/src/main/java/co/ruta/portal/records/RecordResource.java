package co.ruta.portal.records;

import co.ruta.core.evidence.Evidence;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats;
import co.ruta.core.format.RecordValues;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.records.RecordFiles;
import co.ruta.core.records.RecordView;
import co.ruta.core.records.Records;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.Attachment;
import co.ruta.web.problem.ProblemStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** One record: written while it is a draft, read once it was filed. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/registros/{record}")
@ApplicationScoped
@Produces("text/html")
public class RecordResource {
    private static final int FILES = 50;

    @Inject
    private Records records;

    @Inject
    private RecordFiles files;

    @Inject
    private Evidence evidence;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL)
    public Page read(@BeanParam SchoolAsked asked, @PathParam("record") String record) {
        SchoolPlace at = asked.at();
        RecordView view = records.get(user.principal(), at.territory(), at.school(), record);
        return page(at, view, view.values(), List.of(), asked.notice());
    }

    /** The record in its format, as a workbook or as pages; of a draft, to fill elsewhere and bring back. */
    @GET
    @Path("formato.{as: xlsx|pdf}")
    @Produces({Formats.XLSX, "application/pdf"})
    @Allowed(Callers.SCHOOL)
    public Response file(@BeanParam SchoolAsked asked, @PathParam("record") String record, @PathParam("as") String as) {
        SchoolPlace at = asked.at();
        return Attachment.of(files.file(user.principal(), at.territory(), at.school(), record, FilledAs.of(as)));
    }

    /** Keeps what the form says; {@code do} then files it, throws it away, or gives it more rows. */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response write(
            @BeanParam SchoolAsked asked, @PathParam("record") String record, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        String wish = Optional.ofNullable(form.getFirst("do")).orElse("");
        if (wish.equals("descartar")) {
            records.discard(user.principal(), at.territory(), at.school(), record);
            return FormDesk.see(at.page("registros?aviso=registro-fuera"));
        }
        RecordView before = records.get(user.principal(), at.territory(), at.school(), record);
        RecordValues values = new RecordForm(before.format(), form).values();
        try {
            RecordView kept =
                    records.save(user.principal(), at.territory(), at.school(), record, revision(form), values);
            if (wish.equals("archivar")) {
                records.file(user.principal(), at.territory(), at.school(), record, kept.revision());
            }
            return FormDesk.see(at.page("registros/" + record) + "?aviso="
                    + (wish.equals("archivar") ? "registro-archivado" : "guardado"));
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID && wrong.kind() != ProblemKind.STALE) {
                throw wrong;
            }
            List<Trouble> errors = wrong.problems().stream()
                    .map(it -> it.where()
                            .map(where -> Trouble.at("#" + RecordPageView.id(where), it.message()))
                            .orElseGet(() -> Trouble.of(it.message())))
                    .toList();
            RecordView now = records.get(user.principal(), at.territory(), at.school(), record);
            return Response.status(ProblemStatus.of(wrong))
                    .entity(page(at, now, values, errors, Optional.empty()))
                    .build();
        }
    }

    private static int revision(MultivaluedMap<String, String> form) {
        String text = Optional.ofNullable(form.getFirst("revision")).orElse("");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private Page page(
            SchoolPlace at, RecordView record, RecordValues shown, List<Trouble> errors, Optional<String> notice) {
        Frame frame = frames.school(record.format().title(), at, "entregas")
                .withCrumbs(
                        Link.to("Registros", at.page("registros")),
                        new Link(record.format().title(), "", true));
        return new Page(
                errors.isEmpty() ? frame : frame.withErrors(),
                new RecordPageView(
                        at,
                        record,
                        shown,
                        evidence.list(at.territory(), at.school(), Optional.empty(), FILES)
                                .files(),
                        frames.dates(at.territory()),
                        errors,
                        notice));
    }
}
