package co.ruta.portal.office;

import co.ruta.core.deadline.WindowView;
import co.ruta.core.review.ReviewQueue;
import co.ruta.core.review.ReviewSummary;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * A secretaría's home: the work list.
 *
 * @param soon windows that close within five business days
 * @param extensions how many wait for this person to decide
 */
public record HomeView(
        OfficePlace at,
        ReviewSummary summary,
        ReviewQueue queue,
        List<WindowView> soon,
        int extensions,
        boolean mayReview,
        List<Link> cycles,
        Dates dates,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "office/home.jte";
    }

    /** Documents that wait for the schools. */
    public List<ReviewSummary.StateCount> withSchools() {
        return summary.states().stream()
                .filter(it -> !it.waitsForSecretaria() && it.count() > 0)
                .toList();
    }

    /** "hace 3 días hábiles". */
    public static String waiting(ReviewQueue.Entry it) {
        return it.businessDaysWaiting() == 0
                ? "hoy"
                : it.businessDaysWaiting() == 1
                        ? "hace 1 día hábil"
                        : "hace " + it.businessDaysWaiting() + " días hábiles";
    }
}
