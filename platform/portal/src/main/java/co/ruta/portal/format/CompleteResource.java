package co.ruta.portal.format;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Operation;
import co.ruta.core.format.FilledForm;
import co.ruta.core.format.Formats;
import co.ruta.core.id.DocumentId;
import co.ruta.portal.edit.AnswerDesk;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.edit.Saving;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes in the portal what a format asks beside the documents, and rows of its own. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/formatos/{document}/{format}/completar")
@ApplicationScoped
@Produces("text/html")
public class CompleteResource {
    private static final String REMOVE = "quitar:";

    @Inject
    private Formats formats;

    @Inject
    private Documents documents;

    @Inject
    private FormDesk forms;

    @Inject
    private AnswerDesk answers;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page show(
            @BeanParam SchoolAsked asked, @PathParam("document") String document, @PathParam("format") String format) {
        SchoolPlace at = asked.at();
        FilledForm form = form(at, document, format);
        return new Page(frame(at, form), view(at, document, form, Map.of(), List.of(), asked.notice()));
    }

    /** Saves what was changed; {@code do} then takes a row away. Another row to write in is always there. */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response save(
            @BeanParam SchoolAsked asked,
            @PathParam("document") String document,
            @PathParam("format") String format,
            MultivaluedMap<String, String> sent) {
        SchoolPlace at = asked.at();
        FilledForm form = form(at, document, format);
        Completing completing = new Completing(form);
        String wish = Optional.ofNullable(sent.getFirst("do")).orElse("");
        List<Operation> operations = new ArrayList<>(completing.operations(sent));
        if (wish.startsWith(REMOVE)) {
            String node = wish.substring(REMOVE.length());
            operations.removeIf(it -> it.path().startsWith(node + "/"));
            operations.addAll(completing.removal(node, form.identity().revision()));
        }
        FormDesk.Saved saved = forms.save(ref(at, document), operations, differences(at, form));
        return saved.ok()
                ? FormDesk.see(address(at, document, format) + "?aviso=guardado")
                : FormDesk.again(
                        saved,
                        frame(at, form),
                        view(at, document, form(at, document, format), sent, saved.troubles(), Optional.empty()));
    }

    /**
     * Takes one answer, from a page whose scripts run.
     *
     * @param op ULID minted by the browser
     * @param base revision that the page has seen of this answer
     */
    @POST
    @Path("guardar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response answer(
            @BeanParam SchoolAsked asked,
            @PathParam("document") String document,
            @PathParam("format") String format,
            @FormParam("op") @DefaultValue("") String op,
            @FormParam("path") @DefaultValue("") String path,
            @FormParam("base") @DefaultValue("0") long base,
            @FormParam("value") @DefaultValue("") String value) {
        SchoolPlace at = asked.at();
        Completing completing = new Completing(form(at, document, format));
        return answers.take(ref(at, document), List.of(completing.operation(op, path, base, value)));
    }

    private FilledForm form(SchoolPlace at, String document, String format) {
        return formats.filled(ref(at, document), format, Optional.empty());
    }

    /** Where people settle what two of them answered differently. */
    private static String differences(SchoolPlace at, FilledForm form) {
        return switch (form.format().stage().orElseThrow()) {
            case SELF_ASSESSMENT -> at.page("diferencias");
            case IMPROVEMENT_PLAN -> at.plan("diferencias");
            case FOLLOW_UP -> at.page("seguimiento/diferencias");
        };
    }

    private static DocumentRef ref(SchoolPlace at, String document) {
        return new DocumentRef(at.territory(), at.school(), new DocumentId(document));
    }

    private static String address(SchoolPlace at, String document, String format) {
        return at.page("formatos/" + document + "/" + format + "/completar");
    }

    private Frame frame(SchoolPlace at, FilledForm form) {
        return frames.school("Completar: " + form.format().title(), at, "formatos")
                .withCrumbs(
                        Link.to("Formatos", at.page("formatos")),
                        new Link(form.format().title(), "", true));
    }

    private CompleteView view(
            SchoolPlace at,
            String document,
            FilledForm form,
            Map<String, List<String>> sent,
            List<Trouble> errors,
            Optional<String> notice) {
        DocumentRef ref = ref(at, document);
        boolean may = documents.get(ref).editable()
                && user.principal().rolesIn(at.territory(), at.school()).stream()
                        .anyMatch(it -> it.scope() == Role.Scope.SCHOOL && it != Role.SCHOOL_READER);
        String address = address(at, document, form.format().id());
        return new CompleteView(
                at,
                form.format().title(),
                form.format().code().map(it -> it + ", ").orElse("") + "versión "
                        + form.format().version(),
                address,
                Saving.of(address + "/guardar", ref, form.identity().revision(), user.principal(), user.csrfToken()),
                may,
                Completing.written(new Completing(form).groups(may), sent),
                errors,
                notice);
    }
}
