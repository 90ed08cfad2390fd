package co.ruta.core.plugin;

import co.ruta.core.id.PersonId;
import co.ruta.sdk.PluginId;
import java.util.Optional;

/**
 * Somebody's wish to do something with a plugin.
 *
 * @param seen the plugin's generation as whoever asks has seen it; 0 where there was none
 * @param confirmed whether it is to be done although territories lose their plugin by it
 * @param reason why, for the history
 * @param actor empty when the platform itself acts
 * @param key the same wish under the same key is done once
 */
public record PluginOrder(
        PluginId plugin, long seen, boolean confirmed, String reason, Optional<PersonId> actor, String key) {}
