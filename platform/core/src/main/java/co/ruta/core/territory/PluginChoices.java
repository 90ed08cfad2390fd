package co.ruta.core.territory;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.PluginStatus;
import co.ruta.core.plugin.PluginView;
import co.ruta.core.plugin.Plugins;
import co.ruta.core.plugin.PublishedDefinition;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.Version;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.PluginChoice;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Joins a territory with the plugin it chose, or says why it has none. */
final class PluginChoices {
    private static final System.Logger LOG = System.getLogger(PluginChoices.class.getName());

    private final Plugins plugins;

    PluginChoices(Plugins plugins) {
        this.plugins = plugins;
    }

    Territory join(TerritoryId id, int revision, TerritoryDefinition values) {
        PluginChoice choice = values.plugin();
        Optional<PluginView> view = plugins.all().stream()
                .filter(it -> it.name().equals(choice.id().value()))
                .findFirst();
        Optional<PublishedDefinition> inForce = inForce(choice);
        if (inForce.isEmpty()) {
            String reasons =
                    view.map(it -> " " + String.join(" ", it.reasons())).orElse("");
            return new Territory(
                    id,
                    revision,
                    values,
                    last(choice),
                    false,
                    Optional.of("El complemento «" + choice.id() + "» no está disponible." + reasons));
        }
        if (!accepts(choice, inForce.get())) {
            return new Territory(
                    id, revision, values, last(choice), false, Optional.of(outOfRange(choice, inForce.get())));
        }
        return new Territory(
                id,
                revision,
                values,
                inForce,
                true,
                view.filter(it -> it.status() != PluginStatus.ACTIVE).map(it -> String.join(" ", it.reasons())));
    }

    /** A person who chooses a plugin means one that is there and fits. */
    void refuseUnlessServing(PluginChoice choice) {
        Optional<PublishedDefinition> inForce = inForce(choice);
        if (inForce.isEmpty()) {
            throw Problems.invalid(
                    "territory.yaml",
                    "PLUGIN_UNKNOWN",
                    "El complemento «" + choice.id() + "» no está disponible. Use uno de estos: "
                            + plugins.all().stream()
                                    .filter(it ->
                                            it.status() == PluginStatus.ACTIVE || it.status() == PluginStatus.DEGRADED)
                                    .map(PluginView::name)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (!accepts(choice, inForce.get())) {
            throw Problems.invalid("territory.yaml", "PLUGIN_OUT_OF_RANGE", outOfRange(choice, inForce.get()));
        }
    }

    private static boolean accepts(PluginChoice choice, PublishedDefinition inForce) {
        return Version.parse(inForce.definition().version())
                .map(choice.versions()::accepts)
                .orElse(false);
    }

    private static String outOfRange(PluginChoice choice, PublishedDefinition inForce) {
        return "El complemento «" + choice.id() + "» está en la versión "
                + inForce.definition().version() + " y el territorio admite «" + choice.versions() + "».";
    }

    private Optional<PublishedDefinition> inForce(PluginChoice choice) {
        return readable(choice, () -> plugins.inForce(choice.id()));
    }

    /** What people go on reading their stages by. */
    private Optional<PublishedDefinition> last(PluginChoice choice) {
        return readable(choice, () -> plugins.last(choice.id(), choice.versions()));
    }

    private static Optional<PublishedDefinition> readable(
            PluginChoice choice, Supplier<Optional<PublishedDefinition>> definitions) {
        try {
            return definitions.get();
        } catch (IllegalStateException unreadable) {
            LOG.log(System.Logger.Level.ERROR, "Definitions of " + choice.id() + " cannot be read", unreadable);
            return Optional.empty();
        }
    }
}
