/**
 * Territories and their values, in numbered revisions that are never changed.
 *
 * <p>Comes in: a territory's files, from its folder or from the portal. Goes out: the values in force or at a pinned
 * revision, the differences between two, the files again, byte for byte. The files' form is not known here: {@link
 * co.ruta.core.territory.TerritoryFiles} reads them. Entrance: {@link co.ruta.core.territory.Territories}.
 */
@NullMarked
package co.ruta.core.territory;

import org.jspecify.annotations.NullMarked;
