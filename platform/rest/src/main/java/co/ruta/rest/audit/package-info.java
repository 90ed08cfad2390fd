/** The audit trail in the API: reading it and verifying it. */
@NullMarked
package co.ruta.rest.audit;

import org.jspecify.annotations.NullMarked;
