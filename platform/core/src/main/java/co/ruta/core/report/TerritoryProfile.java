package co.ruta.core.report;

import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.sdk.catalogue.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the ratings of many schools stand. Levels are counted, never averaged; percentages are of what is rated.
 *
 * @param schools how many the filter finds in the directory
 * @param delivered those of them that have delivered with this catalogue
 * @param otherEdition those that delivered with another one, and are not counted
 * @param deliveredBefore how many stand behind the year before
 * @param weaknesses components with the largest share in the lower half of the scale, largest first
 * @param notes Spanish remarks needed to read the figures
 */
public record TerritoryProfile(
        int cycle,
        String catalogue,
        String catalogueTitle,
        List<Level> levels,
        int schools,
        int delivered,
        int otherEdition,
        int deliveredBefore,
        Row whole,
        List<AreaRow> areas,
        List<Weakness> weaknesses,
        List<String> notes) {
    public TerritoryProfile {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
        weaknesses = List.copyOf(weaknesses);
        notes = List.copyOf(notes);
    }

    /** This year beside the year before, where it can be compared. */
    public record Row(Distribution now, Optional<Distribution> before) {}

    /** An area with its processes. */
    public record AreaRow(String slug, String number, String name, Row row, List<ProcessRow> processes) {
        public AreaRow {
            processes = List.copyOf(processes);
        }
    }

    /** A process with its components. */
    public record ProcessRow(String slug, String number, String name, Row row, List<ComponentRow> components) {
        public ProcessRow {
            components = List.copyOf(components);
        }
    }

    public record ComponentRow(String slug, String number, String name, Row row) {}

    /**
     * A component that many schools rate low.
     *
     * @param low how many schools stand in the lower half of the scale
     * @param share of those that rated it, in percent
     * @param shareBefore the same of the year before
     */
    public record Weakness(
            ComponentRow component, String area, int low, BigDecimal share, Optional<BigDecimal> shareBefore) {}
}
