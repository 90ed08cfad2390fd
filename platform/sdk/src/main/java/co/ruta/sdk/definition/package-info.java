/**
 * A plugin's definitions as values: published, numbered, immutable. The host reads them from the plugin's YAML files;
 * a plugin never builds them itself.
 */
@NullMarked
package co.ruta.sdk.definition;

import org.jspecify.annotations.NullMarked;
