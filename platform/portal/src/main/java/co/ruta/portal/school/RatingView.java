package co.ruta.portal.school;

import co.ruta.core.assessment.AreaProgress;
import co.ruta.core.assessment.ProcessRatingView;
import co.ruta.core.assessment.ProcessRatingView.ComponentRating;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * The rating page of one process.
 *
 * @param formId ULID minted for this showing of the page, from which a form without scripts makes its operations
 * @param person who rates, so that what is kept unsaved in a browser is never sent in another's name
 * @param present who else has this process open
 * @param errors what could not be saved
 */
public record RatingView(
        SchoolPlace at,
        ProcessRatingView process,
        List<AreaProgress> areas,
        List<String> present,
        Dates dates,
        String formId,
        String document,
        String person,
        String csrf,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "school/rating.jte";
    }

    @Override
    public List<String> styles() {
        return List.of();
    }

    @Override
    public List<String> scripts() {
        return List.of("htmx.js", "portal.js", "autosave.js");
    }

    public String address() {
        return at.rating(process.slug());
    }

    /** Rated and agreed on; a component in conflict is counted apart. */
    public long settled() {
        return process.components().stream()
                .filter(it -> it.level().isPresent() && it.conflict().isEmpty())
                .count();
    }

    public long pending() {
        return process.components().stream()
                .filter(it -> it.level().isEmpty() && it.conflict().isEmpty())
                .count();
    }

    public ComponentPart part(ComponentRating component) {
        return new ComponentPart(at, process, component, dates, csrf, false);
    }

    /** The area this process is in, for the navigation. */
    public Optional<AreaProgress> area() {
        return areas.stream().filter(it -> it.slug().equals(process.areaSlug())).findFirst();
    }

    public List<AreaProgress> otherAreas() {
        return areas.stream()
                .filter(it ->
                        !it.slug().equals(process.areaSlug()) && !it.processes().isEmpty())
                .toList();
    }

    public String presentSentence() {
        return presentSentence(present);
    }

    static String presentSentence(List<String> present) {
        return present.isEmpty()
                ? ""
                : String.join(", ", present)
                        + (present.size() == 1 ? " está" : " están")
                        + " también en este proceso. Sus cambios aparecen aquí.";
    }
}
