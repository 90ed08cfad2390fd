package co.ruta.portal.school;

import co.ruta.core.deadline.WindowView;
import co.ruta.core.document.Presence;
import co.ruta.core.route.RouteView;
import co.ruta.core.route.RouteView.StageStatus;
import co.ruta.core.route.RouteView.TaskStatus;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A school's home.
 *
 * @param present who is working on the self-assessment now, with the place each has open
 * @param papers reference of a document of the library, in lower case → its id
 * @param cycles the other cycles one can go to
 */
public record HomeView(
        SchoolPlace at,
        RouteView route,
        List<At> present,
        List<Link> cycles,
        String openObservations,
        Map<String, String> papers,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "school/home.jte";
    }

    /** Where the next step is done; what was returned is mended from its observations. */
    public String nextAddress(RouteView.NextStep next) {
        boolean returned = next.page() == StepPage.DELIVERY
                && route.stage(next.stage())
                        .flatMap(RouteView.StageView::process)
                        .filter(it -> !it.state().editable())
                        .isPresent();
        return returned ? at.page("observaciones") : at.of(next.stage(), next.page(), next.place());
    }

    /** Where a stage of another cycle is worked on. */
    public String address(RouteView.Ongoing it) {
        SchoolPlace there = at.in(it.cycle());
        return switch (it.stage()) {
            case SELF_ASSESSMENT -> there.home();
            case IMPROVEMENT_PLAN -> there.page("plan");
            case FOLLOW_UP -> there.page("seguimiento");
        };
    }

    /** The deadline of the stage the next step belongs to. */
    public Optional<WindowView> due(RouteView.NextStep next) {
        return route.stage(next.stage()).flatMap(RouteView.StageView::window);
    }

    /** Business days before a last day from which the page reminds of it. */
    private static final int SOON = 10;

    /** Windows that close within a few business days while their stage waits for the school; not the next step's own. */
    public List<WindowView> soon() {
        return route.stages().stream()
                .filter(it -> it.status() == StageStatus.NOT_BEGUN
                        || it.status() == StageStatus.IN_PROGRESS
                        || it.status() == StageStatus.RETURNED)
                .filter(it ->
                        route.next().filter(next -> next.stage() == it.stage()).isEmpty())
                .flatMap(it -> it.window().stream())
                .filter(this::isSoon)
                .toList();
    }

    /** Whether its last day is near enough to be reminded of. */
    public boolean isSoon(WindowView window) {
        return window.closes()
                .businessDays()
                .filter(left -> left >= 0 && left <= SOON)
                .isPresent();
    }

    /** Where the library has the document that set a window's last day. */
    public Optional<String> paper(WindowView window) {
        return Optional.ofNullable(
                        papers.get(window.closes().source().document().strip().toLowerCase(Locale.ROOT)))
                .map(it -> at.page("biblioteca/" + it));
    }

    /** Somebody who is at work, and where. */
    public record At(String name, String place) {
        static At of(Presence.Seen seen, String place) {
            return new At(seen.name(), place);
        }
    }

    public static String tag(TaskStatus status) {
        return switch (status) {
            case NOT_BEGUN -> "tag";
            case IN_PROGRESS -> "tag tag-now";
            case TO_MEND -> "tag tag-warn";
            case DONE -> "tag tag-ok";
        };
    }

    public static String icon(TaskStatus status) {
        return switch (status) {
            case NOT_BEGUN -> "dot";
            case IN_PROGRESS -> "half";
            case TO_MEND -> "warn";
            case DONE -> "ok";
        };
    }

    public static String tag(StageStatus status) {
        return switch (status) {
            case NOT_AVAILABLE, NOT_BEGUN -> "tag";
            case IN_PROGRESS -> "tag tag-now";
            case RETURNED, LATE -> "tag tag-warn";
            case DELIVERED, DONE -> "tag tag-ok";
        };
    }

    public static String icon(StageStatus status) {
        return switch (status) {
            case NOT_AVAILABLE -> "dash";
            case NOT_BEGUN -> "dot";
            case IN_PROGRESS -> "half";
            case RETURNED -> "warn";
            case LATE -> "clock";
            case DELIVERED, DONE -> "ok";
        };
    }
}
