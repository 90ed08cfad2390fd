package co.ruta.core.territory;

import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.folder.Folder;
import co.ruta.core.folder.ShortMemory;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.plugin.Plugins;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.definition.TerritoryDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers revisions and finds them; a revision is read once and then remembered, as it never changes. */
@ApplicationScoped
class TerritoryRegister implements Territories {
    private static final System.Logger LOG = System.getLogger(TerritoryRegister.class.getName());
    private static final int MAX_COMMENT = 500;

    private final TerritoryStore store;
    private final TerritoryFiles reader;
    private final PluginChoices choices;
    private final AuditTrail audit;
    private final Clock clock;
    private final ShortMemory<Map<TerritoryId, Integer>> current;
    private final Map<Key, TerritoryDefinition> known = new ConcurrentHashMap<>();

    private record Key(TerritoryId id, int revision) {}

    @Inject
    TerritoryRegister(TerritoryStore store, TerritoryFiles reader, Plugins plugins, AuditTrail audit, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.choices = new PluginChoices(plugins);
        this.audit = audit;
        this.clock = clock;
        this.current = new ShortMemory<>(clock, () -> store.current());
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    TerritoryRegister() {
        this(null, null, null, null, null);
    }

    @Override
    public List<Territory> all() {
        Comparator<Object> spanish = Collator.getInstance(Locale.forLanguageTag("es-CO"));
        return current.get().entrySet().stream()
                .flatMap(it -> readable(it.getKey(), it.getValue()).stream())
                .sorted((a, b) -> spanish.compare(a.name(), b.name()))
                .toList();
    }

    @Override
    public Optional<Territory> find(TerritoryId id) {
        return Optional.ofNullable(current.get().get(id)).map(it -> territory(id, it));
    }

    @Override
    public Territory get(TerritoryId id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    @Override
    public Territory get(TerritoryId id, int revision) {
        return territory(id, revision);
    }

    @Override
    public List<Revision> history(TerritoryId id) {
        return store.history(id);
    }

    @Override
    public Map<String, String> files(TerritoryId id, int revision) {
        return kept(id, revision).files();
    }

    @Override
    public List<Difference> preview(TerritoryId id, Map<String, String> files) {
        TerritoryDefinition wished = read(id, files);
        return find(id).map(it -> Differences.between(it.values(), wished)).orElse(List.of());
    }

    @Override
    @Transactional
    public Applied apply(Change change) {
        TerritoryId id = change.territory();
        TerritoryDefinition wished = read(id, change.files());
        Folder files = new Folder(change.files());
        store.lock(id, clock.instant());
        int last = store.current(id);
        Optional<Folder> inForce = store.files(id, last);
        if (inForce.isPresent() && inForce.get().equals(files)) {
            return new Applied(last, false, List.of());
        }
        List<Difference> differences = inForce.isEmpty()
                ? List.of()
                : Differences.between(territory(id, last).values(), wished);
        // A folder that has seen another installation's revisions overwrites nothing where there is none.
        if (last != 0 && change.basedOn().orElse(0) != last) {
            throw notSeen(change, last, differences);
        }
        if (change.actor().isPresent() && choosesAnew(id, last, wished)) {
            choices.refuseUnlessServing(wished.plugin());
        }
        Revision revision =
                new Revision(last + 1, files.sha256(), change.actor(), clock.instant(), comment(change.comment()));
        store.add(id, revision, files);
        audit.append(new AuditEvent(
                id,
                change.actor(),
                "TERRITORY_REVISED",
                Optional.empty(),
                Optional.empty(),
                detail(revision, differences)));
        store.afterCommit(current::forget);
        return new Applied(revision.number(), true, differences);
    }

    /** Who keeps the plugin may go on setting values while it does not serve. */
    private boolean choosesAnew(TerritoryId id, int last, TerritoryDefinition wished) {
        return last == 0 || !territory(id, last).values().plugin().equals(wished.plugin());
    }

    private TerritoryDefinition read(TerritoryId id, Map<String, String> files) {
        TerritoryFiles.Reading reading = reader.read(files);
        Problems problems = new Problems();
        reading.problems()
                .forEach(it -> problems.add(it.file() + ":" + it.line(), it.code(), it.message() + " " + it.mend()));
        problems.throwIfAny(ProblemKind.INVALID);
        TerritoryDefinition values = reading.values().orElseThrow();
        if (!values.id().equals(id.value())) {
            throw Problems.invalid(
                    "territory.yaml",
                    "TERRITORY_ID_DIFFERS",
                    "Los archivos son del territorio «" + values.id() + "» y se aplican a «" + id
                            + "». Corrija «id» en territory.yaml o elija el otro territorio.");
        }
        return values;
    }

    /** One territory that cannot be read any more must not hide the others. */
    private Optional<Territory> readable(TerritoryId id, int revision) {
        try {
            return Optional.of(territory(id, revision));
        } catch (IllegalStateException unreadable) {
            LOG.log(System.Logger.Level.ERROR, "Territory " + id + " cannot be read", unreadable);
            return Optional.empty();
        }
    }

    private Territory territory(TerritoryId id, int revision) {
        TerritoryDefinition values = known.computeIfAbsent(
                new Key(id, revision), it -> reader.kept(kept(id, revision).files()));
        return choices.join(id, revision, values);
    }

    private Folder kept(TerritoryId id, int revision) {
        return store.files(id, revision)
                .orElseThrow(() -> current.get().containsKey(id)
                        ? Problems.notFound(
                                "REVISION_UNKNOWN",
                                "El territorio no tiene la revisión " + revision + " de sus valores.")
                        : unknown(id));
    }

    private static ProblemException unknown(TerritoryId id) {
        return Problems.notFound("TERRITORY_UNKNOWN", "No existe el territorio «" + id + "».");
    }

    private static ProblemException notSeen(Change change, int last, List<Difference> differences) {
        List<Problem> problems = new ArrayList<>();
        problems.add(Problem.of(
                "REVISION_NOT_SEEN",
                change.basedOn()
                                .map(it -> "Los archivos parten de la revisión " + it + " y está en vigor la " + last
                                        + ".")
                                .orElse("El territorio ya está en su revisión " + last
                                        + " y los archivos no parten de ella.")
                        + " Exporte la revisión en vigor, lleve a ella sus cambios y aplíquela de nuevo."));
        differences.forEach(it -> problems.add(Problem.at(
                it.what(),
                "VALUE_DIFFERS",
                "En vigor " + Difference.shown(it.before()) + "; en los archivos " + Difference.shown(it.after())
                        + ".")));
        return new ProblemException(ProblemKind.STALE, problems);
    }

    private static String comment(String comment) {
        return comment.length() <= MAX_COMMENT ? comment : comment.substring(0, MAX_COMMENT);
    }

    private static String detail(Revision revision, List<Difference> differences) {
        var changes = Json.createArrayBuilder();
        differences.forEach(it -> changes.add(it.toString()));
        return Json.createObjectBuilder()
                .add("revision", revision.number())
                .add("sha256", revision.sha256())
                .add("comment", revision.comment())
                .add("changes", changes)
                .build()
                .toString();
    }
}
