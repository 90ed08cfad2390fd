/** What the secretaría verifies in delivered documents while they are carried out. */
@NullMarked
package co.ruta.rest.verification;

import org.jspecify.annotations.NullMarked;
