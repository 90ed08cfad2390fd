/**
 * What schools lodged in another system, brought in by the secretaría: a ZIP with a workbook for each school.
 *
 * <p>Comes in: a ZIP, in parts. Goes out: drafts filled by the same operations as the pages, notes of what was delivered
 * elsewhere with the file kept, and a report for each file. A file is tried first, written when the leader confirms, each in
 * a transaction of its own, by whichever node claims it. Entrance: {@link co.ruta.core.batch.Batches}; the work is done in
 * {@link co.ruta.core.batch.BatchRounds}.
 */
@NullMarked
package co.ruta.core.batch;

import org.jspecify.annotations.NullMarked;
