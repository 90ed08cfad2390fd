/**
 * Windows in which something is received: what the plugin's rule says, what the territory's calendar sets over it, and
 * what an extension grants one school.
 *
 * <p>Comes in: deadline definitions, calendar values with the act behind them, extensions. Goes out: windows in words and
 * dates, and whether a delivery is in time. Entrance: {@link co.ruta.core.deadline.Deadlines}, {@link
 * co.ruta.core.deadline.Extensions}.
 */
@NullMarked
package co.ruta.core.deadline;

import org.jspecify.annotations.NullMarked;
