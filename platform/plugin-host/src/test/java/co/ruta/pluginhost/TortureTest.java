package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.pluginhost.hostile.JarBuilder;
import co.ruta.pluginhost.hostile.TorturePlugins;
import co.ruta.sdk.PluginId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All of them at once: the healthy one answers as if alone, and when they are gone nothing of them is left. */
final class TortureTest extends HostFixture {
    @Test
    void togetherTheyHarmNobodyAndNothingIsLeft() throws IOException {
        host.close();
        host = new PluginHost(folder.resolve("work"), clock, WITHOUT_CONTRACT);
        host.load(inbox);
        Object alone = ask("healthy");
        Map<String, byte[]> unloadable = TorturePlugins.unloadable();
        Map<String, byte[]> failing = TorturePlugins.failing();
        Map<String, byte[]> leaking = new LinkedHashMap<>(TorturePlugins.leaking());
        leaking.putAll(TorturePlugins.hiding());
        Map<String, byte[]> all = new LinkedHashMap<>(unloadable);
        all.putAll(failing);
        all.putAll(leaking);
        for (Map.Entry<String, byte[]> plugin : all.entrySet()) {
            Files.write(inbox.resolve(plugin.getKey() + ".jar"), plugin.getValue());
        }
        JarBuilder.sound("throws", "0.9.0").in(inbox, "throws-again.jar");
        host.load(inbox);
        assertThat(host.snapshot().refused().keySet())
                .containsExactlyInAnyOrderElementsOf(with(unloadable.keySet(), ".jar", "throws-again.jar"));
        assertThat(host.snapshot().refused().values())
                .allSatisfy(it -> assertThat(it.reasons()).isNotEmpty());
        assertThat(host.snapshot().serving().keySet())
                .containsExactlyInAnyOrderElementsOf(with(keys(failing, leaking), "", "healthy"));

        for (String id : failing.keySet()) {
            assertThat(ask(id)).as(id).isInstanceOfSatisfying(PluginAnswer.Unavailable.class, it -> assertThat(
                            it.reason())
                    .contains(id, "no están disponibles"));
            assertThat(ask("healthy")).as("beside " + id).isEqualTo(alone);
        }
        for (String id : leaking.keySet()) {
            assertThat(ask(id)).as(id).isEqualTo(alone);
        }
        for (String id : keys(failing, leaking)) {
            host.remove(new PluginId(id));
            assertThat(ask("healthy")).as("without " + id).isEqualTo(alone);
        }
        for (int i = 0; i < 50 && host.uncollected() > 0; i++) {
            System.gc();
        }
        assertThat(host.uncollected()).as("class loaders left").isZero();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(it ->
                        it.getName().startsWith("plugin-") && !it.getName().equals("plugin-healthy"));
    }

    private static List<String> keys(Map<String, ?> some, Map<String, ?> more) {
        List<String> keys = new ArrayList<>(some.keySet());
        keys.addAll(more.keySet());
        return keys;
    }

    private static List<String> with(Iterable<String> ids, String ending, String more) {
        List<String> names = new ArrayList<>(List.of(more));
        ids.forEach(it -> names.add(it + ending));
        return names;
    }
}
