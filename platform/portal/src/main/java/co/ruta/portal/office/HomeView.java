package co.ruta.portal.office;

import co.ruta.core.deadline.WindowView;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.review.ReviewQueue;
import co.ruta.core.review.ReviewSummary;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.page.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A secretaría's home: the work list.
 *
 * @param works one for each kind of document that is reviewed
 * @param soon windows that close within five business days
 * @param extensions how many wait for this person to decide
 * @param inExecution documents whose execution the secretaría verifies
 * @param trouble why the territory's plugin does not serve, or serves in part
 */
public record HomeView(
        OfficePlace at,
        List<Work> works,
        List<WindowView> soon,
        int extensions,
        boolean mayReview,
        int inExecution,
        List<Link> cycles,
        Dates dates,
        Optional<String> trouble,
        Optional<String> notice)
        implements View {
    /**
     * What waits of one kind of document.
     *
     * @param title Spanish, e.g. "Autoevaluación 2026"
     * @param next address of the rest of the queue; empty at its end
     */
    public record Work(
            DocumentKind kind, String title, ReviewSummary summary, ReviewQueue queue, Optional<String> next) {
        /** Documents that wait for the schools. */
        public List<ReviewSummary.StateCount> withSchools() {
            return summary.states().stream()
                    .filter(it -> !it.waitsForSecretaria() && it.count() > 0)
                    .toList();
        }

        public boolean plans() {
            return kind == DocumentKind.IMPROVEMENT_PLAN;
        }

        String counted() {
            return plans()
                    ? PortalText.count(queue.total(), "plan", "planes")
                    : PortalText.count(queue.total(), "autoevaluación", "autoevaluaciones");
        }
    }

    @Override
    public String template() {
        return "office/home.jte";
    }

    /** The document that has waited longest, of any kind. */
    public Optional<ReviewQueue.Entry> oldest() {
        return works.stream()
                .flatMap(it -> it.queue().entries().stream().limit(1))
                .min(Comparator.comparing(ReviewQueue.Entry::since));
    }

    /** "3 autoevaluaciones y 1 plan esperan revisión"; "1 plan espera revisión". */
    public String waiting() {
        List<Work> waiting = works.stream().filter(it -> it.queue().total() > 0).toList();
        int total = waiting.stream().mapToInt(it -> it.queue().total()).sum();
        return waiting.stream().map(Work::counted).collect(Collectors.joining(" y "))
                + (total == 1 ? " espera revisión" : " esperan revisión");
    }

    /** The control of deliveries of one kind. */
    public String control(Work work) {
        String address = at.page("entregas");
        return work.plans() ? OfficePlace.and(address, "documento", work.kind().name()) : address;
    }

    /** "desde hace 3 días hábiles", "desde hoy". */
    public static String waitingSince(ReviewQueue.Entry it) {
        return "desde " + waiting(it);
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
