package co.ruta.sdk.check;

import java.util.Map;

/**
 * A self-assessment as a plugin sees it.
 *
 * @param cycle the school year
 * @param levels component slug → level (1-based); a component that is absent is pending, never level 1
 * @param evidence component slug → number of pieces of evidence
 * @since 0.1
 */
public record AssessmentView(int cycle, Map<String, Integer> levels, Map<String, Integer> evidence)
        implements DocumentView {
    public AssessmentView {
        levels = Map.copyOf(levels);
        evidence = Map.copyOf(evidence);
    }
}
