package co.ruta.core.plugin;

import co.ruta.core.plugin.PluginHosting.Here;
import co.ruta.core.plugin.PluginNodes.Fares;
import co.ruta.core.plugin.PluginNodes.Node;
import co.ruta.core.plugin.PluginRunner.Running;
import co.ruta.sdk.PluginId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps one node's host at the generation that is in force: what should serve is installed from the bytes in the
 * database, what should not is taken out. A jar this node will not take is said, and its definitions serve.
 */
public final class NodeFollower {
    private static final System.Logger LOG = System.getLogger(NodeFollower.class.getName());
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private final String name;
    private final PluginRunner host;
    private final PluginActs acts;
    private final PluginNodes nodes;
    private final Clock clock;
    private final Instant startedAt;
    private final Object turn = new Object();
    private final Map<String, Refusal> refusals = new TreeMap<>();
    private volatile Map<String, Refusal> refused = Map.of();
    private volatile Map<String, Activation> wanted = Map.of();
    private long followed = -1;
    private Optional<Node> said = Optional.empty();

    private record Refusal(Activation activation, List<String> reasons, Instant since) {}

    /** @param name by which people know the node */
    public NodeFollower(String name, PluginRunner host, PluginActs acts, PluginNodes nodes, Clock clock) {
        this.name = name;
        this.host = host;
        this.acts = acts;
        this.nodes = nodes;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /** Follows if there is anything to follow, and says how this node stands if that is new or long ago. */
    public void follow() {
        synchronized (turn) {
            long newest = acts.generation();
            if (newest != followed) {
                List<Activation> latest = acts.latest();
                latest.forEach(this::apply);
                refused = Map.copyOf(refusals);
                Map<String, Activation> wants = new TreeMap<>();
                latest.stream()
                        .filter(Activation::serves)
                        .forEach(it -> wants.put(it.plugin().value(), it));
                wanted = Map.copyOf(wants);
                followed =
                        latest.stream().mapToLong(Activation::generation).max().orElse(0);
            }
            say();
        }
    }

    private void apply(Activation activation) {
        PluginId plugin = activation.plugin();
        if (!activation.serves()) {
            refusals.remove(plugin.value());
            if (running(plugin).isPresent()) {
                host.remove(plugin);
            }
            return;
        }
        Optional<String> running = running(plugin).map(Running::jar);
        if (running.isPresent() && running.equals(activation.jar())) {
            refusals.remove(plugin.value());
            return;
        }
        List<String> reasons = install(activation);
        if (reasons.isEmpty()) {
            refusals.remove(plugin.value());
            return;
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "Plugin {0} {1} does not run here: {2}",
                plugin,
                activation.version(),
                String.join(" ", reasons));
        if (running.isPresent()) {
            host.remove(plugin); // another version's code must not answer for these definitions
        }
        refusals.put(plugin.value(), new Refusal(activation, reasons, clock.instant()));
    }

    /** Why not; empty when it serves. */
    private List<String> install(Activation activation) {
        Optional<byte[]> jar = activation.jar().flatMap(acts::jar);
        if (jar.isEmpty()) {
            return List.of("Su jar ya no está.");
        }
        return host.install(activation.plugin(), jar.get());
    }

    /** How every plugin that should serve fares on this node. */
    public List<Here> here() {
        List<Here> here = new ArrayList<>();
        Map<String, Refusal> out = refused;
        for (Activation activation : wanted.values()) {
            String plugin = activation.plugin().value();
            Refusal refusal = out.get(plugin);
            if (refusal != null) {
                here.add(new Here(
                        plugin,
                        false,
                        activation.file(),
                        Optional.of(activation.plugin()),
                        Optional.of(activation.version()),
                        PluginStatus.DEGRADED,
                        List.of("Sirven sus definiciones publicadas; su código no está disponible. "
                                + String.join(" ", refusal.reasons())),
                        refusal.since()));
            } else {
                running(activation.plugin()).map(it -> here(it, activation)).ifPresent(here::add);
            }
        }
        return here;
    }

    private static Here here(Running it, Activation activation) {
        return new Here(
                it.plugin().value(),
                false,
                activation.file(),
                Optional.of(it.plugin()),
                it.version(),
                it.status(),
                it.reasons(),
                it.since());
    }

    private Optional<Running> running(PluginId plugin) {
        return host.running().stream().filter(it -> it.plugin().equals(plugin)).findFirst();
    }

    private void say() {
        Instant now = clock.instant();
        List<Fares> fares = here().stream()
                .map(it -> new Fares(it.name(), it.version(), it.status(), it.reasons()))
                .toList();
        boolean old = said.filter(
                        it -> it.generation() == followed && it.plugins().equals(fares))
                .filter(it -> it.seenAt().plus(SIGN_OF_LIFE).isAfter(now))
                .isPresent();
        if (!old) {
            Node node = new Node(name, System.getProperty("java.version", ""), followed, startedAt, now, fares);
            nodes.report(node);
            said = Optional.of(node);
        }
    }
}
