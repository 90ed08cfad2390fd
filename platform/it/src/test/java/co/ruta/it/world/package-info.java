/**
 * A small fictitious world, made through the API: two territories, two schools each, somebody in every role. The entrance
 * is {@link co.ruta.it.world.World}.
 */
@NullMarked
package co.ruta.it.world;

import org.jspecify.annotations.NullMarked;
