/**
 * What the product is measured beside: a bare JDBC endpoint in the same server. Packed into a WAR of its own by {@link
 * co.ruta.bench.server.BaselineWar}.
 */
@NullMarked
package co.ruta.bench.baseline;

import org.jspecify.annotations.NullMarked;
