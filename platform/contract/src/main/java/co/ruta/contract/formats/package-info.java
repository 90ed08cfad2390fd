/**
 * What was published stays: versions go forward, a published one never changes. Entrance: {@link
 * co.ruta.contract.formats.PublicationRules}.
 */
@NullMarked
package co.ruta.contract.formats;

import org.jspecify.annotations.NullMarked;
