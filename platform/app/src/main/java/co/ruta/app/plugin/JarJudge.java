package co.ruta.app.plugin;

import co.ruta.contract.Published;
import co.ruta.core.plugin.Verdict;
import co.ruta.pluginhost.HostedPlugin;
import co.ruta.pluginhost.PluginHost;
import co.ruta.pluginhost.PluginVerdict;
import co.ruta.sdk.PluginId;
import java.util.List;
import java.util.function.Function;

/** Judges jars by everything there is, on a host of its own, so that nobody is served by what is only looked at. */
final class JarJudge {
    private final PluginHost host;
    private final Function<PluginId, List<Published>> published;

    /**
     * @param host one that serves nobody
     * @param published definitions of a plugin published before, oldest first, which may not have changed
     */
    JarJudge(PluginHost host, Function<PluginId, List<Published>> published) {
        this.host = host;
        this.published = published;
    }

    synchronized Verdict judge(String fileName, byte[] bytes) {
        PluginVerdict alone = host.verify(fileName, bytes);
        List<Published> before = alone.plugin().id().map(published).orElse(List.of());
        PluginVerdict verdict = alone.isSound() && !before.isEmpty() ? host.verify(fileName, bytes, before) : alone;
        HostedPlugin plugin = verdict.plugin();
        return new Verdict(
                fileName,
                plugin.jarSha256(),
                plugin.id(),
                plugin.version(),
                plugin.files(),
                verdict.isSound() ? List.of() : plugin.reasons());
    }

    String trust() {
        return host.trust();
    }
}
