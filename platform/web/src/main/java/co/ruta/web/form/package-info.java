/** Forms that bring a file with them, read the same way by pages and API. */
@NullMarked
package co.ruta.web.form;

import org.jspecify.annotations.NullMarked;
