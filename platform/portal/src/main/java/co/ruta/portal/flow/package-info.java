/**
 * The processes of a territory drawn as flow charts, for the secretaría and, with the state its document is in, for a school.
 *
 * <p>Entrance: the resources.
 */
@NullMarked
package co.ruta.portal.flow;

import org.jspecify.annotations.NullMarked;
