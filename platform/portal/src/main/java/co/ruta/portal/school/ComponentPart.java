package co.ruta.portal.school;

import co.ruta.core.assessment.ProcessRatingView;
import co.ruta.core.assessment.ProcessRatingView.ComponentRating;
import co.ruta.core.assessment.ProcessRatingView.Conflict;
import co.ruta.core.assessment.ProcessRatingView.LastYear;
import co.ruta.core.assessment.ProcessRatingView.LevelChoice;
import co.ruta.core.assessment.ProcessRatingView.Rival;
import co.ruta.core.evidence.EvidenceItem;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One component of the rating page, also sent alone when it changed.
 *
 * @param open whether its evidence is unfolded
 */
public record ComponentPart(
        SchoolPlace at, ProcessRatingView process, ComponentRating component, Dates dates, String csrf, boolean open)
        implements View {
    /** Texts longer than this are folded on a phone; the general meanings are all shorter. */
    private static final int LONG = 130;

    @Override
    public String template() {
        return "school/component.jte";
    }

    public String anchor() {
        return SchoolPlace.anchor(component.slug());
    }

    public String address() {
        return at.rating(process.slug());
    }

    public String levelPath() {
        return "ratings/" + component.slug() + "/level";
    }

    public String notePath() {
        return "ratings/" + component.slug() + "/note";
    }

    public boolean inConflict() {
        return component.conflict().isPresent();
    }

    /** In a conflict nothing is preselected. */
    public boolean chosen(LevelChoice choice) {
        return !inConflict()
                && component.level().filter(it -> it == choice.value()).isPresent();
    }

    public Optional<String> lastYear(LevelChoice choice) {
        return component
                .lastYear()
                .filter(LastYear::comparable)
                .filter(it -> it.level() == choice.value())
                .map(it -> "En " + it.cycle() + (it.crosswalk() ? ", componente equivalente" : ""));
    }

    /** Last year's level where it stands on no level of this scale: "En 2025: nivel 3 de 4, en otra escala". */
    public Optional<String> otherScale() {
        return component.lastYear().flatMap(it -> it.otherScale()
                .map(best -> "En " + it.cycle() + ": nivel " + it.level() + " de " + best
                        + ", en otra escala; no se compara."));
    }

    /** Whose rating claims this level, in a conflict. */
    public List<String> claims(LevelChoice choice) {
        List<String> names = new ArrayList<>();
        component.conflict().ifPresent(conflict -> {
            if (conflict.standing().filter(it -> it == choice.value()).isPresent()) {
                names.add(conflict.by().name());
            }
            conflict.rivals().stream()
                    .filter(it ->
                            it.level().filter(level -> level == choice.value()).isPresent())
                    .forEach(it -> names.add(it.by().name()));
        });
        return names;
    }

    public String standing(Conflict conflict) {
        return conflict.standing().map(it -> "nivel " + it).orElse("sin valorar");
    }

    public String claim(Rival rival) {
        return rival.level().map(it -> "nivel " + it).orElse("quitar la valoración");
    }

    public boolean folds() {
        return component.choices().stream().anyMatch(it -> it.text().length() > LONG);
    }

    /** What would prove the level above the one chosen; only where the text is the territory's own. */
    public Optional<LevelChoice> above() {
        return component.level().flatMap(level -> component.choices().stream()
                .filter(it -> it.value() == level + 1)
                .findFirst());
    }

    public String evidenceSummary() {
        int pieces = component.evidence().size();
        if (pieces == 0) {
            return component.level().isPresent() ? "Evidencias: agregue la primera" : "Evidencias: ninguna todavía";
        }
        return "Evidencias: " + pieces + (component.note().isBlank() ? "" : ", y una nota");
    }

    public String icon(EvidenceItem item) {
        return switch (item.kind()) {
            case TEXT -> "text";
            case LINK -> "link";
            case FILE -> "file";
        };
    }

    /** What a piece of evidence is called. */
    public static String title(EvidenceItem item) {
        return switch (item.kind()) {
            case TEXT -> item.text().orElse("");
            case LINK -> item.name().or(item::url).orElse("");
            case FILE -> item.name().orElse("Archivo");
        };
    }

    /** Where it opens: our own file, or a link that is really one of the web. */
    public Optional<String> opens(EvidenceItem item) {
        return switch (item.kind()) {
            case TEXT -> Optional.empty();
            case LINK -> item.url().filter(it -> it.startsWith("https://") || it.startsWith("http://"));
            case FILE -> item.sha256().map(at::file);
        };
    }
}
