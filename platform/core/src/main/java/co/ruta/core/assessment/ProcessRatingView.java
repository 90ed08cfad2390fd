package co.ruta.core.assessment;

import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.id.PersonId;
import co.ruta.sdk.catalogue.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The rating page of one process.
 *
 * @param mayRate whether this person may set levels here
 * @param mayContribute whether this person may add evidence and notes here
 * @param levels the scale, lowest first, with its general meanings
 * @param previous slug of the process before it in catalogue order
 * @param next slug of the process after it
 */
public record ProcessRatingView(
        String areaSlug,
        String areaName,
        String slug,
        String number,
        String name,
        boolean mayRate,
        boolean mayContribute,
        List<Level> levels,
        List<ComponentRating> components,
        Optional<String> previous,
        Optional<String> next,
        long revision) {
    public ProcessRatingView {
        levels = List.copyOf(levels);
        components = List.copyOf(components);
    }

    public long rated() {
        return components.stream().filter(it -> it.level().isPresent()).count();
    }

    public long conflicts() {
        return components.stream().filter(it -> it.conflict().isPresent()).count();
    }

    /**
     * One component.
     *
     * @param choices the levels with the words to judge by and what would prove each
     * @param level the level rated; empty is pending, never level 1
     * @param levelRev revision of the level's row, the {@code baseRev} of the next operation on it; 0 when it never was
     * @param lastYear last year's delivered level, by the crosswalk when the edition changed
     * @param noteRev revision of the note's row; 0 when it never was
     * @param conflict the rival levels that wait for somebody to choose
     */
    public record ComponentRating(
            String slug,
            String number,
            String name,
            List<LevelChoice> choices,
            Optional<Integer> level,
            long levelRev,
            Optional<Stamp> ratedBy,
            Optional<LastYear> lastYear,
            String note,
            long noteRev,
            List<EvidenceItem> evidence,
            Optional<Conflict> conflict) {
        public ComponentRating {
            choices = List.copyOf(choices);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A level as it can be chosen for a component.
     *
     * @param text the territory's text for this component and level, else the level's general meaning
     * @param specific whether the text is the territory's own for this component
     */
    public record LevelChoice(int value, String name, String text, boolean specific) {}

    /** Who wrote a row, and when. */
    public record Stamp(PersonId person, String name, Instant at) {}

    /**
     * Last year's level.
     *
     * @param crosswalk whether the edition changed and the level comes from an inferred counterpart
     * @param from names of the components it comes from, when {@code crosswalk}
     * @param otherScale the best level of that year's scale, when it is another than this year's; then no level of the two
     *     years is compared
     */
    public record LastYear(int cycle, int level, boolean crosswalk, List<String> from, Optional<Integer> otherScale) {
        public boolean comparable() {
            return otherScale.isEmpty();
        }
    }

    /** A level that stands and the ones that claim its place. */
    public record Conflict(Optional<Integer> standing, Stamp by, List<Rival> rivals) {}

    /**
     * A level that claims the place.
     *
     * @param opId names it when choosing
     * @param level empty when the rival wanted to clear the rating
     */
    public record Rival(String opId, Optional<Integer> level, Stamp by) {}
}
