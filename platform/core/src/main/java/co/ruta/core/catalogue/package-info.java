/**
 * The catalogues schools rate against: those every territory has and those of a territory's own, with its texts for the
 * levels.
 *
 * <p>Comes in: catalogue files as they were published. Goes out: a {@link co.ruta.sdk.catalogue.Catalogue}, which never
 * changes under its id. Entrance: {@link co.ruta.core.catalogue.Catalogues}.
 */
@NullMarked
package co.ruta.core.catalogue;

import org.jspecify.annotations.NullMarked;
