/**
 * The secretaría's side: who has delivered, who owes, what waits for review, and what the reviewer remarks.
 *
 * <p>Comes in: submissions and reviewers. Goes out: the queue, observations on the node, the control of deliveries.
 * Entrance: {@link co.ruta.core.review.Reviews}, {@link co.ruta.core.review.Observations}, {@link
 * co.ruta.core.review.DeliveryControl}; as official documents, {@link co.ruta.core.review.ControlFiles} and {@link
 * co.ruta.core.review.ObservationFiles}.
 */
@NullMarked
package co.ruta.core.review;

import org.jspecify.annotations.NullMarked;
