package co.ruta.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.id.Ids;
import co.ruta.core.plugin.Activation;
import co.ruta.core.plugin.InMemoryPlugins;
import co.ruta.core.plugin.NodeFollower;
import co.ruta.core.plugin.PluginActs;
import co.ruta.core.plugin.PluginHosting;
import co.ruta.core.plugin.PluginNodes.Node;
import co.ruta.core.plugin.PluginOrder;
import co.ruta.core.plugin.PluginStatus;
import co.ruta.core.plugin.SamplePlugin;
import co.ruta.core.plugin.Verdict;
import co.ruta.pluginhost.HostedPlugin;
import co.ruta.pluginhost.PluginHost;
import co.ruta.sdk.PluginId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes over one memory, each with a real host; and the inbox of one of them. */
final class NodeFollowerTest {
    private static final PluginId VALLEY = new PluginId("valley");
    private static final Clock CLOCK = Clock.fixed(InMemoryPlugins.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private PluginHost one;
    private PluginHost two;
    private PluginHost judge;
    private InMemoryPlugins house;
    private Path files;

    @BeforeEach
    void open() throws IOException {
        one = new PluginHost(folder.resolve("one"), CLOCK);
        two = new PluginHost(folder.resolve("two"), CLOCK);
        judge = new PluginHost(folder.resolve("judge"), CLOCK);
        files = Files.createDirectory(folder.resolve("inbox"));
        house = new InMemoryPlugins(
                new Judging(new JarJudge(judge, plugin -> List.of())), new DefinitionFilesAdapter());
    }

    @AfterEach
    void shut() {
        one.close();
        two.close();
        judge.close();
    }

    @Test
    void bothNodesFollowInstallUpgradeDisableEnableRollBackAndRemove() {
        NodeFollower first = follower("one", one, house.acts());
        NodeFollower second = follower("two", two, house.acts());
        Activation v1 = activate("1.0.0", 0, "");
        assertThat(running(one)).isEmpty();
        follow(first, second);
        assertThat(List.of(running(one), running(two))).containsOnly("1.0.0");
        Activation v2 = activate("1.1.0", v1.generation(), "");
        follow(first, second);
        assertThat(List.of(running(one), running(two))).containsOnly("1.1.0");
        Activation off = house.desk().disable(order(v2.generation(), "Pausa")).activation();
        follow(first, second);
        assertThat(List.of(running(one), running(two))).containsOnly("");
        Activation on = house.desk().enable(order(off.generation(), "")).activation();
        Activation back = house.desk()
                .activate(order(on.generation(), "Vuelve"), v1.jar().orElseThrow())
                .activation();
        follow(first, second);
        assertThat(List.of(running(one), running(two))).containsOnly("1.0.0");
        house.desk().remove(order(back.generation(), "Ya no"));
        follow(first, second);
        assertThat(List.of(running(one), running(two))).containsOnly("");
        assertThat(house.nodes().all())
                .extracting(Node::generation)
                .containsOnly(house.acts().generation());
    }

    @Test
    void aNodeThatStartsLaterComesToTheSameGeneration() {
        Activation v1 = activate("1.0.0", 0, "");
        activate("1.1.0", v1.generation(), "");
        NodeFollower late = follower("two", two, house.acts());
        late.follow();
        assertThat(running(two)).isEqualTo("1.1.0");
    }

    @Test
    void aNodeThatWillNotTakeItSaysSoAndTheOtherServes() {
        NodeFollower first = follower("one", one, house.acts());
        NodeFollower second = follower("two", two, new Damaged(house.acts()));
        Activation v1 = activate("1.0.0", 0, "");
        follow(first, second);
        assertThat(running(one)).isEqualTo("1.0.0");
        assertThat(running(two)).isEmpty();
        assertThat(second.here()).singleElement().satisfies(it -> {
            assertThat(it.status()).isEqualTo(PluginStatus.DEGRADED);
            assertThat(it.reasons()).singleElement().asString().contains("no es un jar");
        });
        List<Node> nodes = house.nodes().all();
        assertThat(nodes).extracting(Node::generation).containsOnly(v1.generation());
        assertThat(nodes.get(0).plugin("valley").orElseThrow().status()).isEqualTo(PluginStatus.ACTIVE);
        assertThat(nodes.get(1).plugin("valley").orElseThrow().status()).isEqualTo(PluginStatus.DEGRADED);
    }

    @Test
    void whenNothingWasDoneOneLookIsAllThatIsAsked() {
        activate("1.0.0", 0, "");
        Counting counting = new Counting(house.acts());
        NodeFollower follower = follower("one", one, counting);
        follower.follow();
        counting.others = 0;
        follower.follow();
        follower.follow();
        assertThat(counting.others).isZero();
    }

    @Test
    void aJarOfTheInboxIsActivatedOnceAndWhatWasDecidedSinceStands() throws IOException {
        Inbox inbox = inbox();
        Files.write(files.resolve("valley.jar"), SamplePlugin.jar("valley", "1.0.0"));
        inbox.bring();
        Activation v1 = house.acts().history(VALLEY).get(0);
        Activation v2 = activate("1.1.0", v1.generation(), "");
        house.desk().disable(order(v2.generation(), "Pausa"));
        inbox.bring();
        assertThat(house.acts().history(VALLEY)).hasSize(3);
        assertThat(house.acts().history(VALLEY).get(0).serves()).isFalse();
        assertThat(inbox.refused()).isEmpty();
    }

    @Test
    void ofTwoVersionsInTheInboxTheHigherServesAndTheOtherIsSaid() throws IOException {
        Inbox inbox = inbox();
        Files.write(files.resolve("a.jar"), SamplePlugin.jar("valley", "1.1.0"));
        Files.write(files.resolve("b.jar"), SamplePlugin.jar("valley", "1.0.0"));
        Files.writeString(files.resolve("roto.jar"), "no jar", StandardCharsets.UTF_8);
        inbox.bring();
        assertThat(house.acts().history(VALLEY)).extracting(Activation::version).containsExactly("1.1.0");
        assertThat(inbox.refused()).extracting(PluginHosting.Here::file).containsExactlyInAnyOrder("b.jar", "roto.jar");
    }

    @Test
    void anOlderJarOfTheInboxDoesNotReplaceANewerOne() throws IOException {
        activate("1.1.0", 0, "");
        Inbox inbox = inbox();
        Files.write(files.resolve("old.jar"), SamplePlugin.jar("valley", "1.0.0"));
        inbox.bring();
        assertThat(house.acts().history(VALLEY)).hasSize(1);
        assertThat(inbox.refused().get(0).reasons()).singleElement().asString().contains("más nueva");
    }

    @Test
    void theInboxIsReadAgainOnlyWhenSomethingLiesThereAnew() throws IOException {
        Inbox inbox = inbox();
        inbox.bring();
        inbox.watch();
        assertThat(house.acts().history(VALLEY)).isEmpty();
        Files.write(files.resolve("valley.jar"), SamplePlugin.jar("valley", "1.0.0"));
        inbox.watch();
        assertThat(house.acts().history(VALLEY)).hasSize(1);
    }

    private Inbox inbox() {
        return new Inbox(files, house.acts(), house.desk(), CLOCK);
    }

    private NodeFollower follower(String name, PluginHost host, PluginActs acts) {
        return new NodeFollower(name, new HostRunner(host), acts, house.nodes(), CLOCK);
    }

    private static void follow(NodeFollower... all) {
        for (NodeFollower one : all) {
            one.follow();
        }
    }

    private static String running(PluginHost host) {
        return host.snapshot().find(VALLEY).flatMap(HostedPlugin::version).orElse("");
    }

    private Activation activate(String version, long seen, String reason) {
        String jar = house.desk()
                .offer(Optional.empty(), "valley.jar", SamplePlugin.jar("valley", version))
                .verdict()
                .sha256();
        return house.desk().activate(order(seen, reason), jar).activation();
    }

    private static PluginOrder order(long seen, String reason) {
        return new PluginOrder(VALLEY, seen, false, reason, Optional.empty(), Ids.mint());
    }

    /** Judges as the real one; the nodes follow when the test says so. */
    private record Judging(JarJudge judge) implements PluginHosting {
        @Override
        public Verdict judge(String fileName, byte[] bytes) {
            return judge.judge(fileName, bytes);
        }

        @Override
        public String trust() {
            return "";
        }

        @Override
        public List<Here> here() {
            return List.of();
        }

        @Override
        public void follow() {}
    }

    /** As a node sees it to which other bytes come than were sent. */
    private static class Damaged extends Counting {
        Damaged(PluginActs acts) {
            super(acts);
        }

        @Override
        public Optional<byte[]> jar(String sha256) {
            return Optional.of("no jar".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Counts what is asked beside the generation. */
    private static class Counting implements PluginActs {
        private final PluginActs acts;
        private int others;

        Counting(PluginActs acts) {
            this.acts = acts;
        }

        @Override
        public long generation() {
            return acts.generation();
        }

        @Override
        public List<Activation> latest() {
            others++;
            return acts.latest();
        }

        @Override
        public List<Activation> history(PluginId plugin) {
            others++;
            return acts.history(plugin);
        }

        @Override
        public Optional<Activation> ofJar(String sha256) {
            others++;
            return acts.ofJar(sha256);
        }

        @Override
        public Optional<byte[]> jar(String sha256) {
            others++;
            return acts.jar(sha256);
        }

        @Override
        public Map<String, String> files(String definition) {
            others++;
            return acts.files(definition);
        }
    }
}
