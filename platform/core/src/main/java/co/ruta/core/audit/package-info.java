/**
 * The audit trail: one row for each thing somebody did, written in the transaction that did it, sealed in batches.
 *
 * <p>Comes in: what every other feature appends. Goes out: history pages, the outbox, the verification. Entrance:
 * {@link co.ruta.core.audit.AuditTrail}.
 */
@NullMarked
package co.ruta.core.audit;

import org.jspecify.annotations.NullMarked;
