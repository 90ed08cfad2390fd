/**
 * What the secretaría verifies in a delivered document while it is carried out: node by node, cut by cut, beside what the
 * school delivered and never in it.
 *
 * <p>Comes in: the verifications a state of the process asks for, the fields of formats that are the secretaría's, what a
 * professional answers. Goes out: each node with how far the school says it is and every verification of it, and the last
 * ones for the forms. Entrance: {@link co.ruta.core.verification.Verifications}.
 */
@NullMarked
package co.ruta.core.verification;

import org.jspecify.annotations.NullMarked;
