package co.ruta.core.assessment;

import co.ruta.core.assessment.SuggestionView.Kind;
import co.ruta.sdk.definition.TerritoryDefinition.Thresholds;
import java.util.Optional;

/** What a level suggests, by the territory's thresholds, and why. The team decides; its choice is kept apart. */
final class Suggesting {
    private final Thresholds thresholds;
    private final int lowest;

    Suggesting(Thresholds thresholds, int lowest) {
        this.thresholds = thresholds;
        this.lowest = lowest;
    }

    Kind of(int level) {
        if (level <= thresholds.opportunityUpTo()) {
            return Kind.OPPORTUNITY;
        }
        return level >= thresholds.strengthFrom() ? Kind.STRENGTH : Kind.NEITHER;
    }

    /** At the lowest level, or lower than last year: an aspecto crítico of the profile. */
    boolean critical(int level, Optional<Integer> lastYear) {
        return level == lowest || lastYear.filter(it -> level < it).isPresent();
    }

    /** "Nivel 1 en 2026; era 2 en 2025. Una evidencia." */
    static String because(int level, int cycle, Optional<ProcessRatingView.LastYear> lastYear, int evidence) {
        String past = lastYear.map(it -> before(level, it)).orElse("");
        String inferred = lastYear.filter(ProcessRatingView.LastYear::crosswalk).isPresent()
                ? " (comparación inferida con otra edición de la guía)"
                : "";
        return "Nivel " + level + " en " + cycle + past + inferred + ". " + counted(evidence) + ".";
    }

    private static String before(int level, ProcessRatingView.LastYear it) {
        if (it.otherScale().isPresent()) {
            return "; en " + it.cycle() + " era " + it.level() + " de "
                    + it.otherScale().get() + ", en otra escala que no se compara";
        }
        return it.level() == level ? ", igual que en " + it.cycle() : "; era " + it.level() + " en " + it.cycle();
    }

    private static String counted(int evidence) {
        return switch (evidence) {
            case 0 -> "Sin evidencias";
            case 1 -> "Una evidencia";
            default -> evidence + " evidencias";
        };
    }

    /** "Hasta el nivel 2 se sugiere oportunidad; desde el nivel 3, fortaleza." */
    String rule() {
        String between = thresholds.strengthFrom() - thresholds.opportunityUpTo() > 1
                ? " Entre ambos no se sugiere ninguna."
                : "";
        return "Hasta el nivel " + thresholds.opportunityUpTo() + " se sugiere oportunidad; desde el nivel "
                + thresholds.strengthFrom() + ", fortaleza." + between
                + " El equipo decide y su motivo queda aparte de la sugerencia.";
    }

    static String word(Kind kind) {
        return switch (kind) {
            case STRENGTH -> "fortaleza";
            case WEAKNESS -> "debilidad";
            case OPPORTUNITY -> "oportunidad";
            case NEITHER -> "ninguna";
        };
    }
}
