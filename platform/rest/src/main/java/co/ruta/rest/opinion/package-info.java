/** The secretaría's checklist and the opinions it issues on what was delivered. */
@NullMarked
package co.ruta.rest.opinion;

import org.jspecify.annotations.NullMarked;
