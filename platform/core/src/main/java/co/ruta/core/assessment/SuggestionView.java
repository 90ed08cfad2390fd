package co.ruta.core.assessment;

import java.util.Optional;

/**
 * A component with what the thresholds suggest and, apart from it, what the team chose.
 *
 * @param suggested what the territory's thresholds say of its level
 * @param because Spanish, the ratings it comes from: "Nivel 1 en 2026; era 2 en 2025. Una evidencia."
 * @param critical whether it stands at the lowest level or went down: an aspecto crítico
 * @param chosen the team's choice; empty keeps the suggestion
 * @param reason the team's own words
 * @param reasonMissing the team chose otherwise and has not said why
 */
public record SuggestionView(
        String areaSlug,
        String process,
        String component,
        String number,
        String name,
        int level,
        Optional<Integer> lastYear,
        Kind suggested,
        String because,
        boolean critical,
        Optional<Kind> chosen,
        String reason,
        boolean reasonMissing,
        long kindRev,
        long reasonRev) {

    /** What the team says, or else what is suggested. */
    public Kind result() {
        return chosen.orElse(suggested);
    }

    /** What a component is for the plan. NEITHER is only ever suggested: levels between the thresholds. */
    public enum Kind {
        STRENGTH,
        WEAKNESS,
        OPPORTUNITY,
        NEITHER
    }
}
