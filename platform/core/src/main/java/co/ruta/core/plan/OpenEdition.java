package co.ruta.core.plan;

import java.util.Optional;

/**
 * A wish to begin a year of the plan.
 *
 * @param year the year it applies to
 * @param horizon the years of a new plan; empty to go on with the one whose horizon covers the year, or to begin one of the
 *     usual length
 * @param replacement needed when a new plan shares years with one in force
 * @param idempotencyKey minted by the client; the same again opens nothing more
 */
public record OpenEdition(int year, Optional<Horizon> horizon, Optional<Replacing> replacement, String idempotencyKey) {
    /** First and last year, inclusive. */
    public record Horizon(int from, int to) {}

    /** The act by which a new plan takes the place of the one in force, and why. */
    public record Replacing(String act, String reason) {}
}
