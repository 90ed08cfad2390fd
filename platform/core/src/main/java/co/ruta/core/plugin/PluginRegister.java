package co.ruta.core.plugin;

import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.folder.Folder;
import co.ruta.core.folder.ShortMemory;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.plugin.PluginStore.Activation;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.PluginId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what arrives and finds it again; definitions are read once and then remembered, as they never change. */
@ApplicationScoped
class PluginRegister implements Plugins, PluginArrivals {
    private static final TerritoryId PLATFORM = new TerritoryId("-");

    private final PluginStore store;
    private final DefinitionFiles reader;
    private final AuditTrail audit;
    private final Clock clock;
    private final ShortMemory<List<Activation>> activations;
    private final Map<String, PublishedDefinition> published = new ConcurrentHashMap<>();

    @Inject
    PluginRegister(PluginStore store, DefinitionFiles reader, AuditTrail audit, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
        this.activations = new ShortMemory<>(clock, () -> store.activations());
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    PluginRegister() {
        this(null, null, null, null);
    }

    @Override
    public List<PluginView> all() {
        return activations.get().stream()
                .map(it -> new PluginView(
                        it.name(),
                        it.version(),
                        it.status(),
                        it.reasons(),
                        it.definition(),
                        it.generation(),
                        it.since()))
                .toList();
    }

    @Override
    public Optional<PublishedDefinition> inForce(PluginId plugin) {
        return activations.get().stream()
                .filter(it -> it.name().equals(plugin.value()) && it.status() != PluginStatus.DISABLED)
                .findFirst()
                .flatMap(Activation::definition)
                .map(this::published);
    }

    @Override
    public PublishedDefinition published(String sha256) {
        return published.computeIfAbsent(
                sha256,
                it -> new PublishedDefinition(
                        it,
                        reader.read(store.definition(it)
                                .orElseThrow(() -> Problems.notFound(
                                        "DEFINITION_UNKNOWN",
                                        "No se encuentran las definiciones con las que se abrió."))
                                .files())));
    }

    @Override
    @Transactional
    public PublishedDefinition activated(Arrival arrival) {
        Folder files = new Folder(arrival.files());
        String definition = files.sha256();
        store.keepDefinition(definition, arrival.plugin(), arrival.version(), files, clock.instant());
        Optional<String> jar = arrival.jar().map(bytes -> {
            String sha256 = Folder.sha256(bytes);
            store.keepJar(sha256, bytes, clock.instant());
            return sha256;
        });
        Optional<Activation> before = before(arrival.plugin());
        Activation now = new Activation(
                arrival.plugin(),
                Optional.of(arrival.version()),
                jar.or(() -> before.flatMap(Activation::jar)),
                Optional.of(definition),
                before.map(Activation::generation).orElse(0L) + 1,
                arrival.status(),
                arrival.reasons(),
                clock.instant());
        if (before.isEmpty() || !same(before.get(), now)) {
            write(now);
        }
        return published(definition);
    }

    /** Whether nothing but the generation and the time would change. */
    private static boolean same(Activation a, Activation b) {
        return a.equals(new Activation(
                b.name(), b.version(), b.jar(), b.definition(), a.generation(), b.status(), b.reasons(), a.since()));
    }

    @Override
    @Transactional
    public void refused(String name, Optional<String> version, PluginStatus status, List<String> reasons) {
        Optional<Activation> before = before(name);
        Activation now = new Activation(
                name,
                version.or(() -> before.flatMap(Activation::version)),
                before.flatMap(Activation::jar),
                before.flatMap(Activation::definition),
                before.map(Activation::generation).orElse(0L) + 1,
                status,
                reasons,
                clock.instant());
        if (before.isEmpty() || !same(before.get(), now)) {
            write(now);
        }
    }

    private void write(Activation now) {
        store.write(now);
        audit.append(new AuditEvent(
                PLATFORM,
                Optional.empty(),
                "PLUGIN_" + now.status(),
                Optional.empty(),
                Optional.empty(),
                Json.createObjectBuilder()
                        .add("plugin", now.name())
                        .add("version", now.version().orElse(""))
                        .add("generation", now.generation())
                        .add("definition", now.definition().orElse(""))
                        .add("reasons", String.join(" ", now.reasons()))
                        .build()
                        .toString()));
        store.afterCommit(activations::forget);
    }

    @Override
    @Transactional
    public void beginAnew() {
        store.forgetNeverServed();
        store.afterCommit(activations::forget);
    }

    @Override
    @Transactional
    public List<Kept> lastServing() {
        return store.activations().stream()
                .filter(it -> it.definition().isPresent() && it.status() != PluginStatus.DISABLED)
                .map(it -> new Kept(
                        it.name(),
                        it.version().orElse(""),
                        it.jar().flatMap(store::jar),
                        it.definition().flatMap(store::definition).orElseThrow().files()))
                .toList();
    }

    private Optional<Activation> before(String name) {
        return store.activations().stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
