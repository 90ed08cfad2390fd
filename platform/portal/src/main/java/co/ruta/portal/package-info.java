/** The HTML that people use: server-rendered, complete without scripts. */
@NullMarked
package co.ruta.portal;

import org.jspecify.annotations.NullMarked;
