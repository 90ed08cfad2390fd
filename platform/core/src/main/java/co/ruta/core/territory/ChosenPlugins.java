package co.ruta.core.territory;

import co.ruta.core.Service;
import co.ruta.core.plugin.PluginUse;
import co.ruta.sdk.PluginId;
import jakarta.inject.Inject;
import java.util.List;

/** Which territories chose a plugin, by their revisions in force. */
@Service
class ChosenPlugins implements PluginUse {
    private final Territories territories;

    @Inject
    ChosenPlugins(Territories territories) {
        this.territories = territories;
    }

    @Override
    public List<User> of(PluginId plugin) {
        return territories.all().stream()
                .filter(it -> it.values().plugin().id().equals(plugin))
                .map(it -> new User(
                        it.id(),
                        it.name(),
                        it.values().plugin().versions(),
                        it.values().settings()))
                .toList();
    }
}
