package co.ruta.core.plugin;

import co.ruta.core.id.PersonId;
import co.ruta.sdk.PluginId;
import java.time.Instant;
import java.util.Optional;

/**
 * One act on a plugin, as it stays for ever: the newest says how the plugin stands, all together are its history.
 *
 * @param generation grows by one with each act on any plugin
 * @param jar SHA-256 of the jar; empty when only the definitions are known
 * @param definition SHA-256 of the definitions that are in force since
 * @param file what the jar was called when it came
 * @param actor empty when the platform itself acted
 * @param actorName the person's name today
 * @param reason why, in the words of whoever acted; may be empty
 * @param confirmed whether a territory lost its plugin by it, and whoever acted knew
 */
public record Activation(
        long generation,
        PluginId plugin,
        PluginAct act,
        String version,
        Optional<String> jar,
        String definition,
        String file,
        Optional<PersonId> actor,
        Optional<String> actorName,
        Instant at,
        String reason,
        boolean confirmed) {
    /** Whether the plugin serves since. */
    public boolean serves() {
        return act.serves();
    }
}
