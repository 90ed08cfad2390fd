package co.ruta.core.review;

import java.util.List;

/**
 * The secretaría's figures of one cycle.
 *
 * @param states every state of the process with how many documents are in it and whether they wait for the secretaría
 */
public record ReviewSummary(
        int schools,
        int delivered,
        int deliveredLate,
        int owing,
        int notBegun,
        int proposedExtensions,
        List<StateCount> states) {
    public ReviewSummary {
        states = List.copyOf(states);
    }

    /** How many documents are in a state. */
    public record StateCount(String state, String title, int count, boolean waitsForSecretaria) {}
}
