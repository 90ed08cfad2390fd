package co.ruta.core.assessment;

import java.util.List;

/**
 * How much of an area is rated.
 *
 * @param conflicts how many places wait for somebody to choose between two values
 */
public record AreaProgress(
        String slug, String number, String name, int rated, int total, int conflicts, List<ProcessProgress> processes) {
    public AreaProgress {
        processes = List.copyOf(processes);
    }

    public int pending() {
        return total - rated;
    }

    /** How much of a process is rated. */
    public record ProcessProgress(String slug, String number, String name, int rated, int total, int conflicts) {
        public boolean complete() {
            return rated == total && conflicts == 0;
        }
    }
}
