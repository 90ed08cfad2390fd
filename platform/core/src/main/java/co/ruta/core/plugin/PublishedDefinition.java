package co.ruta.core.plugin;

import co.ruta.sdk.definition.PluginDefinition;

/**
 * Definitions that never change any more.
 *
 * @param sha256 hex, of their files' text in canonical JSON; what documents pin
 */
public record PublishedDefinition(String sha256, PluginDefinition definition) {}
