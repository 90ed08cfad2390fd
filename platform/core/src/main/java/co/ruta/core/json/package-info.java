/** JSON-P without its trap: the provider is looked up once. */
@NullMarked
package co.ruta.core.json;

import org.jspecify.annotations.NullMarked;
