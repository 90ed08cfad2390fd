package co.ruta.app.plugin;

import co.ruta.core.plugin.Verdict;
import co.ruta.pluginhost.HostedPlugin;
import co.ruta.pluginhost.PluginHost;
import co.ruta.pluginhost.PluginStatus;
import java.util.List;

/** Judges jars on a host of its own, one at a time, so that nobody is served by what is only looked at. */
final class JarJudge {
    private final PluginHost host;

    /** @param host one that serves nobody */
    JarJudge(PluginHost host) {
        this.host = host;
    }

    synchronized Verdict judge(String fileName, byte[] bytes) {
        HostedPlugin hosted = host.install(fileName, bytes);
        try {
            return new Verdict(
                    fileName,
                    hosted.jarSha256(),
                    hosted.id(),
                    hosted.version(),
                    hosted.files(),
                    hosted.status() == PluginStatus.REJECTED ? hosted.reasons() : List.of());
        } finally {
            hosted.id().ifPresent(host::remove);
        }
    }
}
