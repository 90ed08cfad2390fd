package co.ruta.portal.school;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.AssessmentHead;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.document.Choice;
import co.ruta.core.document.Conflict;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.document.OperationResult;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.problem.Problems;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Notices;
import co.ruta.portal.page.Page;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All differences of a self-assessment in one place; those of levels can also be solved where one rates. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/diferencias")
@ApplicationScoped
@Produces("text/html")
public class ConflictsResource {
    /** What the form sends for "nothing": the value was, or is to be, deleted. */
    private static final String NOTHING = "null";

    @Inject
    private Drafts drafts;

    @Inject
    private Assessments assessments;

    @Inject
    private SelfAssessments documents;

    @Inject
    private PathTitles titles;

    @Inject
    private PersonNames names;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(
            scope = Scope.SCHOOL,
            roles = {Role.RECTOR, Role.AREA_LEAD, Role.TEAM_MEMBER, Role.CONTRIBUTOR, Role.SCHOOL_READER})
    public Page all(
            @PathParam("territory") String territory,
            @PathParam("school") String school,
            @PathParam("cycle") int cycle,
            @QueryParam("aviso") @DefaultValue("") String notice) {
        SchoolPlace at = SchoolPlace.of(territory, school, cycle);
        DocumentRef document = documents.at(at);
        Principal who = user.principal();
        AssessmentHead head = assessments.head(who, document);
        Dates dates = frames.dates(at.territory());
        PersonNames.Names people = names.of(at.territory(), at.school());
        List<ConflictsView.Item> items = drafts.conflicts(document).stream()
                .map(it -> item(who, document, it, dates, people))
                .toList();
        ConflictsView view = new ConflictsView(
                at,
                items,
                head.editable() && (head.mayRateAll() || !head.areas().isEmpty()),
                user.csrfToken(),
                Notices.of(notice));
        return new Page(frames.step("Diferencias por resolver", at, "entregar"), view);
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(
            scope = Scope.SCHOOL,
            roles = {Role.RECTOR, Role.AREA_LEAD, Role.TEAM_MEMBER})
    public Response choose(
            @PathParam("territory") String territory,
            @PathParam("school") String school,
            @PathParam("cycle") int cycle,
            @FormParam("path") @DefaultValue("") String path,
            @FormParam("seen") @DefaultValue("0") long seen,
            @FormParam("value") @Nullable String value,
            @FormParam("reason") @DefaultValue("") String reason) {
        SchoolPlace at = SchoolPlace.of(territory, school, cycle);
        if (value == null) {
            throw Problems.invalid(path, "NOTHING_CHOSEN", "Elija con cuál de las dos versiones se queda el equipo.");
        }
        Optional<DraftValue> chosen =
                value.equals(NOTHING) ? Optional.empty() : Optional.of(new DraftValue(canonical(path, value)));
        OperationResult result = drafts.choose(
                user.principal(),
                documents.at(at),
                new Choice(
                        new Operation(Ids.mint(), path, seen, chosen),
                        Optional.of(reason.strip()).filter(it -> !it.isEmpty())));
        if (result.outcome() == OperationResult.Outcome.CONFLICT) {
            throw Problems.conflict(
                    "CONFLICT_MOVED_ON", "Llegó otra versión mientras usted elegía. Mírelas y elija de nuevo.");
        }
        return FormDesk.see(at.page("diferencias?aviso=resuelto"));
    }

    private static String canonical(String path, String json) {
        try {
            return co.ruta.core.document.CanonicalJson.of(json);
        } catch (IllegalArgumentException unreadable) {
            throw Problems.invalid(path, "VALUE_UNREADABLE", "La versión elegida no se entiende. Recargue la página.");
        }
    }

    private ConflictsView.Item item(
            Principal who, DocumentRef document, Conflict conflict, Dates dates, PersonNames.Names people) {
        List<ConflictsView.Claim> claims = new ArrayList<>();
        claims.add(claim(
                conflict.current().value(),
                conflict.current().author(),
                conflict.current().at(),
                dates,
                people));
        conflict.rivals().forEach(it -> claims.add(claim(it.value(), it.author(), it.at(), dates, people)));
        return new ConflictsView.Item(
                conflict.path(), titles.of(who, document, conflict.path()), conflict.rev(), claims);
    }

    private static ConflictsView.Claim claim(
            Optional<DraftValue> value, PersonId author, Instant at, Dates dates, PersonNames.Names people) {
        return new ConflictsView.Claim(
                people.of(author),
                dates.moment(at),
                value.map(DraftValue::json).orElse(NOTHING),
                value.map(it -> shown(it.parsed())).orElse("Dejarlo vacío"));
    }

    private static String shown(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case OBJECT -> object(value.asJsonObject());
            case TRUE -> "Sí";
            default -> value.toString();
        };
    }

    private static String object(JsonObject value) {
        return value.getString("name", value.getString("text", value.getString("url", "Evidencia")));
    }
}
