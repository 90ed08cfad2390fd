package co.ruta.portal.school;

import co.ruta.core.document.CanonicalJson;
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
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Frames;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people wrote differently in a document of any kind, and the choice between it. */
@ApplicationScoped
public class Differences {
    /** What the form sends for "nothing": the value was, or is to be, deleted. */
    private static final String NOTHING = "null";

    @Inject
    private Drafts drafts;

    @Inject
    private PersonNames names;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    /** @param title what people call a path */
    public List<ConflictsView.Item> of(DocumentRef document, Function<String, String> title) {
        Dates dates = frames.dates(document.territory());
        PersonNames.Names people = names.of(document.territory(), document.school());
        return drafts.conflicts(document).stream()
                .map(it -> item(it, title, dates, people))
                .toList();
    }

    /** Keeps one of them. */
    public void choose(DocumentRef document, String path, long seen, @Nullable String value, String reason) {
        if (value == null) {
            throw Problems.invalid(path, "NOTHING_CHOSEN", "Elija con cuál de las dos versiones se queda el equipo.");
        }
        Optional<DraftValue> chosen =
                value.equals(NOTHING) ? Optional.empty() : Optional.of(new DraftValue(canonical(path, value)));
        OperationResult result = drafts.choose(
                user.principal(),
                document,
                new Choice(
                        new Operation(Ids.mint(), path, seen, chosen),
                        Optional.of(reason.strip()).filter(it -> !it.isEmpty())));
        if (result.outcome() == OperationResult.Outcome.CONFLICT) {
            throw Problems.conflict(
                    "CONFLICT_MOVED_ON", "Llegó otra versión mientras usted elegía. Mírelas y elija de nuevo.");
        }
    }

    private static String canonical(String path, String json) {
        try {
            return CanonicalJson.of(json);
        } catch (IllegalArgumentException unreadable) {
            throw Problems.invalid(path, "VALUE_UNREADABLE", "La versión elegida no se entiende. Recargue la página.");
        }
    }

    private static ConflictsView.Item item(
            Conflict conflict, Function<String, String> title, Dates dates, PersonNames.Names people) {
        List<ConflictsView.Claim> claims = new ArrayList<>();
        claims.add(claim(
                conflict.current().value(),
                conflict.current().author(),
                conflict.current().at(),
                dates,
                people));
        conflict.rivals().forEach(it -> claims.add(claim(it.value(), it.author(), it.at(), dates, people)));
        return new ConflictsView.Item(conflict.path(), title.apply(conflict.path()), conflict.rev(), claims);
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
