/**
 * SQL by hand, for hot paths and for what is not an aggregate. Entrance: {@link co.ruta.core.sql.Sql}.
 */
@NullMarked
package co.ruta.core.sql;

import org.jspecify.annotations.NullMarked;
