package co.ruta.core.plugin;

import co.ruta.core.folder.ShortMemory;
import co.ruta.core.plugin.PluginHosting.Here;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Version;
import co.ruta.sdk.VersionRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Says how plugins stand: what was decided comes from the database, how it fares from this node's host. Definitions are
 * read once and then remembered, as they never change.
 */
@ApplicationScoped
class PluginRegister implements Plugins, PluginActs {
    private final PluginStore store;
    private final DefinitionFiles reader;
    private final PluginHosting hosting;
    private final ShortMemory<List<Activation>> latest;
    private final Map<String, PublishedDefinition> published = new ConcurrentHashMap<>();
    private final Map<Wanted, Optional<String>> earlier = new ConcurrentHashMap<>();

    /** A range, asked when a plugin stood at a generation. */
    private record Wanted(long generation, VersionRange versions) {}

    @Inject
    PluginRegister(PluginStore store, DefinitionFiles reader, PluginHosting hosting, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.hosting = hosting;
        this.latest = new ShortMemory<>(clock, () -> store.latest());
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    PluginRegister() {
        this(null, null, null, null);
    }

    @Override
    public List<PluginView> all() {
        List<Activation> acts = latest.get();
        List<Here> here = hosting.here();
        List<PluginView> views = new ArrayList<>();
        acts.forEach(it -> views.add(view(it, here)));
        Set<String> known = acts.stream().map(it -> it.plugin().value()).collect(Collectors.toSet());
        here.stream()
                .filter(Here::fromInbox)
                // Under its id where nothing of that id ever served, so that its territory shows the reason.
                .map(it -> refused(known.contains(it.name()) ? it.file() : it.name(), it))
                .forEach(views::add);
        return views;
    }

    private static PluginView view(Activation act, List<Here> here) {
        Optional<Here> running = here.stream()
                .filter(it -> !it.fromInbox() && it.name().equals(act.plugin().value()))
                .findFirst();
        PluginStatus status = act.act() == PluginAct.REMOVED
                ? PluginStatus.REMOVED
                : act.act() == PluginAct.DISABLED
                        ? PluginStatus.DISABLED
                        : running.map(Here::status).orElse(PluginStatus.ACTIVE);
        List<String> reasons = act.serves()
                ? running.map(Here::reasons).orElse(List.of())
                : List.of((status == PluginStatus.REMOVED ? "Se quitó de la instalación" : "Está apagado")
                        + (act.reason().isBlank() ? "." : ": " + sentence(act.reason())));
        return new PluginView(
                act.plugin().value(),
                Optional.of(act.version()),
                status,
                reasons,
                Optional.of(act.definition()),
                act.generation(),
                act.serves() && status != PluginStatus.ACTIVE
                        ? running.map(Here::since).orElse(act.at())
                        : act.at());
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }

    private static PluginView refused(String name, Here it) {
        return new PluginView(name, it.version(), it.status(), it.reasons(), Optional.empty(), 0, it.since());
    }

    @Override
    public Optional<PublishedDefinition> inForce(PluginId plugin) {
        return latest.get().stream()
                .filter(it -> it.plugin().equals(plugin) && it.serves())
                .findFirst()
                .map(it -> published(it.definition()));
    }

    @Override
    public Optional<PublishedDefinition> last(PluginId plugin, VersionRange versions) {
        return latest.get().stream()
                .filter(it -> it.plugin().equals(plugin))
                .findFirst()
                .flatMap(now -> accepted(now, versions)
                        ? Optional.of(now.definition())
                        : earlier.computeIfAbsent(new Wanted(now.generation(), versions), this::earlier))
                .map(this::published);
    }

    private Optional<String> earlier(Wanted wanted) {
        return latest.get().stream()
                .filter(it -> it.generation() == wanted.generation())
                .flatMap(it -> store.history(it.plugin().value()).stream())
                .filter(it -> accepted(it, wanted.versions()))
                .findFirst()
                .map(Activation::definition);
    }

    private static boolean accepted(Activation act, VersionRange versions) {
        return Version.parse(act.version()).filter(versions::accepts).isPresent();
    }

    @Override
    public PublishedDefinition published(String sha256) {
        return published.computeIfAbsent(sha256, it -> new PublishedDefinition(it, reader.read(files(it))));
    }

    /** Makes what was just done hold on this node at once. */
    public void forget() {
        latest.forget();
    }

    @Override
    public long generation() {
        return store.generation();
    }

    @Override
    public List<Activation> latest() {
        List<Activation> now = store.latest();
        latest.forget();
        return now;
    }

    @Override
    public List<Activation> history(PluginId plugin) {
        return store.history(plugin.value());
    }

    @Override
    public Optional<Activation> ofJar(String sha256) {
        return store.ofJar(sha256).stream().findFirst();
    }

    @Override
    public Optional<byte[]> jar(String sha256) {
        return store.jar(sha256);
    }

    @Override
    public Map<String, String> files(String definition) {
        return store.definition(definition)
                .orElseThrow(() -> Problems.notFound(
                        "DEFINITION_UNKNOWN", "No se encuentran las definiciones con las que se abrió."))
                .files();
    }
}
