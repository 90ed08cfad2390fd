/** What schools say together: the territory's profile, the schools behind a figure, all territories side by side. */
@NullMarked
package co.ruta.rest.report;

import org.jspecify.annotations.NullMarked;
