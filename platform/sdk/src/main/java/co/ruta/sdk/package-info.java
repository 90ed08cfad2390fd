/**
 * What a territory plugin sees of Ruta, and all it sees: values, closed enums and a few interfaces, on the JDK alone.
 *
 * <p>A plugin implements {@link co.ruta.sdk.TerritoryPlugin} when something has to be computed; everything that can be
 * said as data it says in its definition files, which the host reads into {@link co.ruta.sdk.definition}.
 */
@NullMarked
package co.ruta.sdk;

import org.jspecify.annotations.NullMarked;
