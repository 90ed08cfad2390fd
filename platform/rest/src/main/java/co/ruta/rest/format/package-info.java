/** Official formats by the API: which there are, and their workbooks. Entrance: {@code …/documents/{document}/formats}. */
@NullMarked
package co.ruta.rest.format;

import org.jspecify.annotations.NullMarked;
