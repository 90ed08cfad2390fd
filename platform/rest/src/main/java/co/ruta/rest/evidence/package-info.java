/** A school's evidence in the API: whole files, files in parts (as tus does it), downloads. */
@NullMarked
package co.ruta.rest.evidence;

import org.jspecify.annotations.NullMarked;
