package co.ruta.sdk;

import co.ruta.sdk.check.Check;
import co.ruta.sdk.check.CheckKind;
import java.util.Map;

/**
 * A way of doing the Ruta de Mejoramiento, as code. Found through {@code META-INF/services}; needs a public constructor
 * without parameters. Every method defaults to "nothing", so that a new capability never breaks an old plugin.
 *
 * <p>A plugin keeps no mutable state, starts no thread and does no I/O.
 *
 * @since 0.1
 */
public interface TerritoryPlugin {
    /** The check kinds this plugin adds to those the host offers, by their kind. */
    default Map<CheckKind, Check<?>> checks() {
        return Map.of();
    }
}
