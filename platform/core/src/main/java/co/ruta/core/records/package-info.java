/**
 * Records of a school: official formats that are documents of their own (acta, lista, carta), filled and then filed for
 * good.
 *
 * <p>Comes in: the formats of kind RECORD a plugin defines; what people write in them. Goes out: records that never change
 * once they are filed, and, through {@link co.ruta.core.process.RecordShelf}, which of those that a step or a transition
 * asks for are there. Entrance: {@link co.ruta.core.records.Records}.
 */
@NullMarked
package co.ruta.core.records;

import org.jspecify.annotations.NullMarked;
