package co.ruta.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.id.Ids;
import co.ruta.core.plugin.Activation;
import co.ruta.core.plugin.NodeFollower;
import co.ruta.core.plugin.PluginActs;
import co.ruta.core.plugin.PluginAdministration;
import co.ruta.core.plugin.PluginContract;
import co.ruta.core.plugin.PluginHouse;
import co.ruta.core.plugin.PluginNodes;
import co.ruta.core.plugin.PluginOrder;
import co.ruta.core.plugin.PluginRunner;
import co.ruta.core.plugin.PluginStatus;
import co.ruta.core.plugin.Plugins;
import co.ruta.core.plugin.SamplePlugin;
import co.ruta.it.server.Deployed;
import co.ruta.pluginhost.HostedPlugin;
import co.ruta.pluginhost.PluginHost;
import co.ruta.sdk.PluginId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What acts on plugins promise, kept by the real house; and a second and third node on its database. */
class PluginContractsIT extends Deployed implements PluginContract, PluginHouse {
    @Inject
    Plugins plugins;

    @Inject
    PluginActs acts;

    @Inject
    PluginAdministration desk;

    @Inject
    PluginNodes nodes;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    @TempDir
    Path folder;

    @Override
    public PluginHouse house() {
        return this;
    }

    @Test
    void twoMoreNodesShouldFollowWhatThisOneDecides() throws Exception {
        PluginId plugin = PluginContract.fresh();
        try (PluginHost one = new PluginHost(folder.resolve("one"), clock);
                PluginHost two = new PluginHost(folder.resolve("two"), clock)) {
            NodeFollower first = new NodeFollower("prueba-uno", new Runner(one), acts, nodes, clock);
            NodeFollower second = new NodeFollower("prueba-dos", new Runner(two), acts, nodes, clock);
            Activation v1 = activate(plugin, "1.0.0", 0);
            first.follow();
            second.follow();
            assertThat(List.of(running(one, plugin), running(two, plugin))).containsOnly("1.0.0");
            Activation v2 = activate(plugin, "1.1.0", v1.generation());
            first.follow();
            assertThat(running(one, plugin)).isEqualTo("1.1.0");
            assertThat(running(two, plugin)).as("not its turn yet").isEqualTo("1.0.0");
            second.follow();
            assertThat(running(two, plugin)).isEqualTo("1.1.0");
            desk.remove(PluginContract.order(plugin, v2.generation(), "Fin de la prueba"));
            first.follow();
            second.follow();
            assertThat(List.of(running(one, plugin), running(two, plugin))).containsOnly("");
            assertThat(nodes.all())
                    .filteredOn(it -> it.name().startsWith("prueba-"))
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it.generation()).isGreaterThanOrEqualTo(v2.generation() + 1));
        }
    }

    @Test
    void ofManyActsAtOnceGenerationsShouldHaveNoGapAndNoTwin() throws Exception {
        List<Callable<Long>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(() -> activate(PluginContract.fresh(), "1.0.0", 0).generation());
        }
        List<Long> generations = new ArrayList<>();
        for (Future<Long> one : executor.invokeAll(all)) {
            generations.add(one.get());
        }
        assertThat(generations).doesNotHaveDuplicates();
        try (Connection connection = database.getConnection();
                var rows =
                        connection.createStatement().executeQuery("SELECT COUNT(*), MAX(generation) FROM plugin_act")) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(rows.getLong(2));
        }
    }

    @Test
    void whatWasDoneShouldNeverChange() throws SQLException {
        activate(PluginContract.fresh(), "1.0.0", 0);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String forbidden : List.of("UPDATE plugin_act SET reason = 'x'", "DELETE FROM plugin_act")) {
                assertThatThrownBy(() -> statement.executeUpdate(forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("never");
            }
        }
    }

    @Test
    void thisNodeShouldSayHowFarItHasFollowed() {
        Activation done = activate(PluginContract.fresh(), "1.0.0", 0);
        assertThat(nodes.all()).anySatisfy(it -> {
            assertThat(it.generation()).isGreaterThanOrEqualTo(done.generation());
            assertThat(it.plugin(done.plugin().value()).orElseThrow().status()).isEqualTo(PluginStatus.ACTIVE);
        });
    }

    private Activation activate(PluginId plugin, String version, long seen) {
        String jar = desk.offer(Optional.empty(), plugin + ".jar", SamplePlugin.jar(plugin.value(), version))
                .verdict()
                .sha256();
        return desk.activate(new PluginOrder(plugin, seen, false, "", Optional.empty(), Ids.mint()), jar)
                .activation();
    }

    private static String running(PluginHost host, PluginId plugin) {
        return host.snapshot().find(plugin).flatMap(HostedPlugin::version).orElse("");
    }

    @Override
    public Plugins plugins() {
        return plugins;
    }

    @Override
    public PluginActs acts() {
        return acts;
    }

    @Override
    public PluginAdministration desk() {
        return desk;
    }

    @Override
    public PluginNodes nodes() {
        return nodes;
    }

    /** A node's host, as the application adapts it. */
    private record Runner(PluginHost host) implements PluginRunner {
        @Override
        public List<Running> running() {
            return host.snapshot().serving().values().stream()
                    .map(it -> new Running(
                            it.id().orElseThrow(),
                            it.jarSha256(),
                            it.version(),
                            PluginStatus.valueOf(it.status().name()),
                            it.reasons(),
                            it.since()))
                    .toList();
        }

        @Override
        public List<String> install(PluginId plugin, byte[] jar) {
            HostedPlugin hosted = host.install(plugin.value(), jar);
            return hosted.status().name().equals("REJECTED") ? hosted.reasons() : List.of();
        }

        @Override
        public void remove(PluginId plugin) {
            host.remove(plugin);
        }
    }
}
