/** The secretaría's work over the API: queue, observations, control of deliveries. */
@NullMarked
package co.ruta.rest.review;

import org.jspecify.annotations.NullMarked;
