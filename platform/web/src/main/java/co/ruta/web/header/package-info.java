/** Request headers that guard changes: {@code If-Match} and {@code Idempotency-Key}. */
@NullMarked
package co.ruta.web.header;

import org.jspecify.annotations.NullMarked;
