package co.ruta.portal.operator;

import co.ruta.core.plugin.Offer;
import co.ruta.core.plugin.PluginAdministration;
import co.ruta.core.plugin.PluginNodes.Node;
import co.ruta.core.plugin.PluginView;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * The plugins, the jars that wait for a decision, and the nodes.
 *
 * @param trust whose plugins are taken
 * @param refused what is wrong with the jar that was just sent; empty otherwise
 * @param generation the newest that any node follows
 */
public record PluginsPageView(
        List<PluginView> plugins,
        List<Offer> offers,
        List<Node> nodes,
        long generation,
        String trust,
        List<Trouble> refused,
        Dates dates,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "operator/plugins.jte";
    }

    /** The largest jar, in MB. */
    public static long largest() {
        return PluginAdministration.LARGEST >> 20;
    }

    /** Those that are or were plugins, not files that were refused. */
    public static boolean known(PluginView it) {
        return it.generation() > 0;
    }

    /** "1 de 3 complementos sirve en parte" or empty when all is well. */
    public static String trouble(Node node) {
        long part =
                node.plugins().stream().filter(it -> !it.reasons().isEmpty()).count();
        return part == 0 ? "" : part == 1 ? "1 sirve en parte" : part + " sirven en parte";
    }
}
