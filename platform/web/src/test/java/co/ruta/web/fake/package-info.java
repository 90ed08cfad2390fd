/** Requests made by hand for the tests of filters. */
@NullMarked
package co.ruta.web.fake;

import org.jspecify.annotations.NullMarked;
