package co.ruta.portal.school;

import co.ruta.core.assessment.SuggestionView;
import co.ruta.core.assessment.SuggestionView.Kind;
import co.ruta.core.plan.UnmetGoals.UnmetGoal;
import co.ruta.portal.edit.Saving;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * Strengths, weaknesses and opportunities of one area.
 *
 * @param areas the areas to choose from, with how many components each has here
 * @param rule the territory's rule in words
 * @param unmet goals of the last evaluated year that were not met, to be kept in mind here
 */
public record StrengthsView(
        SchoolPlace at,
        List<SuggestionView> suggestions,
        List<Link> areas,
        String areaName,
        String area,
        String rule,
        boolean mayEdit,
        List<UnmetGoal> unmet,
        Saving saving,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    /** What the team may choose. */
    public static final List<Kind> CHOICES = List.of(Kind.STRENGTH, Kind.WEAKNESS, Kind.OPPORTUNITY);

    @Override
    public String template() {
        return "school/strengths.jte";
    }

    @Override
    public List<String> scripts() {
        return List.of("portal.js", "autosave.js");
    }

    public static String name(Kind kind) {
        return switch (kind) {
            case STRENGTH -> "Fortaleza";
            case WEAKNESS -> "Debilidad";
            case OPPORTUNITY -> "Oportunidad";
            case NEITHER -> "Ninguna";
        };
    }

    public static String suggested(Kind kind) {
        return switch (kind) {
            case STRENGTH -> "Fortaleza sugerida";
            case WEAKNESS -> "Debilidad sugerida";
            case OPPORTUNITY -> "Oportunidad sugerida";
            case NEITHER -> "Sin sugerencia: está entre los dos umbrales";
        };
    }

    public long count(Kind kind) {
        return suggestions.stream().filter(it -> it.result() == kind).count();
    }

    public static String kindPath(SuggestionView it) {
        return "choices/" + it.component() + "/kind";
    }

    public static String reasonPath(SuggestionView it) {
        return "choices/" + it.component() + "/reason";
    }
}
