/**
 * Style sheets, scripts and pictures, served under names that carry the hash of their content, so that a browser keeps
 * them for ever. Entrance: {@link co.ruta.portal.asset.Assets}.
 */
@NullMarked
package co.ruta.portal.asset;

import org.jspecify.annotations.NullMarked;
