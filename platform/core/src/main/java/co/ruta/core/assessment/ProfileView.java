package co.ruta.core.assessment;

import co.ruta.sdk.catalogue.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The profile: how many components stand at each level, per process, area and school.
 *
 * @param levels the scale, lowest first
 * @param lastYear the cycle of the school's last delivered self-assessment
 * @param territory whom the territory's figures count
 * @param notes Spanish remarks people need to read the figures: another edition, an inferred crosswalk
 */
public record ProfileView(
        int cycle,
        String catalogueTitle,
        List<Level> levels,
        Row whole,
        List<AreaProfile> areas,
        Optional<Integer> lastYear,
        Optional<TerritoryBasis> territory,
        List<String> notes) {
    public ProfileView {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
        notes = List.copyOf(notes);
    }

    /** An area, with its processes. */
    public record AreaProfile(String slug, String number, String name, Row row, List<ProcessProfile> processes) {
        public AreaProfile {
            processes = List.copyOf(processes);
        }
    }

    /** A process. */
    public record ProcessProfile(String slug, String number, String name, Row row) {}

    /** This year, last year and the territory side by side; what is not known is absent. */
    public record Row(Distribution now, Optional<Distribution> lastYear, Optional<Distribution> territory) {}

    /**
     * Counts over a scope. Percentages are of what is <em>rated</em>, two decimals, half up, and need not add to 100.
     *
     * @param counts per level, lowest first
     * @param percentages per level; empty when nothing is rated
     */
    public record Distribution(List<Integer> counts, List<BigDecimal> percentages, int rated, int pending) {
        public Distribution {
            counts = List.copyOf(counts);
            percentages = List.copyOf(percentages);
        }

        /** Of counts that were made elsewhere. */
        public static Distribution of(List<Integer> counts, int pending) {
            return Distributions.of(counts, pending);
        }

        public int total() {
            return rated + pending;
        }

        public boolean complete() {
            return pending == 0;
        }
    }

    /** Whom the territory's figures count: delivered self-assessments of a cycle with the same catalogue. */
    public record TerritoryBasis(int cycle, int schools, String catalogueTitle) {}
}
