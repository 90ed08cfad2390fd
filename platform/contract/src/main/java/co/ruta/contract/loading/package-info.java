/**
 * The jar before anything of it is loaded: what it says of itself, what it brings, and a lint of its class files. A plugin
 * starts no thread, does no input or output, looks into nothing by reflection, and keeps no mutable state. Archives as such
 * (sizes, names, links) are the host's business, which opens them. Entrance: {@link co.ruta.contract.loading.LoadingRules}.
 */
@NullMarked
package co.ruta.contract.loading;

import org.jspecify.annotations.NullMarked;
