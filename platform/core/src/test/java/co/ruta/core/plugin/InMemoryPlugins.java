package co.ruta.core.plugin;

import co.ruta.core.audit.AuditEvent;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.PinnedDocuments.Count;
import co.ruta.core.plugin.PluginUse.User;
import co.ruta.sdk.VersionRange;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The real use cases of plugins over memory, around a host the test brings. */
public final class InMemoryPlugins implements PluginHouse {
    public static final Instant NOW = Instant.parse("2026-11-20T15:42:00Z");

    final InMemoryPluginStore store = new InMemoryPluginStore();
    final List<AuditEvent> audit = new ArrayList<>();
    final List<User> users = new ArrayList<>();
    final List<Count> documents = new ArrayList<>();
    private final Map<String, PluginNodes.Node> nodes = new TreeMap<>();
    private final PluginRegister register;
    private final PluginOffice office;
    private final Nodes said = new Nodes();

    public InMemoryPlugins(PluginHosting hosting, DefinitionFiles reader) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        register = new PluginRegister(store, reader, hosting, clock);
        AffectedTerritories affected = new AffectedTerritories(
                plugin -> List.copyOf(users),
                definitions -> documents.stream()
                        .filter(it -> definitions.contains(it.definition()))
                        .toList(),
                register);
        office = new PluginOffice(
                store,
                new PluginLedger(store, audit::add, clock),
                hosting,
                register,
                new JudgedJars(store, hosting),
                new Proposals(store, register, reader, affected),
                affected,
                said,
                clock);
    }

    /** A territory that chose every plugin there is. */
    public InMemoryPlugins usedBy(String territory, String range, Map<String, String> settings) {
        users.add(new User(
                new TerritoryId(territory), territory, VersionRange.parse(range).orElseThrow(), settings));
        return this;
    }

    @Override
    public Plugins plugins() {
        return register;
    }

    @Override
    public PluginActs acts() {
        return register;
    }

    @Override
    public PluginAdministration desk() {
        return office;
    }

    @Override
    public PluginNodes nodes() {
        return said;
    }

    private final class Nodes implements PluginNodes {
        @Override
        public void report(Node node) {
            nodes.put(node.name(), node);
        }

        @Override
        public List<Node> all() {
            return List.copyOf(nodes.values());
        }
    }
}
