package co.ruta.portal.office;

import co.ruta.core.check.CheckReport;
import co.ruta.core.check.Consideration;
import co.ruta.core.check.FindingView;
import co.ruta.core.plan.PlanDifference;
import co.ruta.core.plan.SubmittedPlan;
import co.ruta.portal.page.View;
import co.ruta.portal.plan.Reading;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;
import java.util.Optional;

/**
 * The review of a plan: what changed, then the document, on the left; checklist, remarks and decision on the right.
 *
 * @param changes since the version before; empty for the first
 * @param checks what the machine found, grouped as the territory's source groups it
 */
public record PlanReviewView(
        ReviewSheet sheet, SubmittedPlan submitted, Optional<PlanDifference> changes, CheckReport checks)
        implements View, Reading {
    private static final int SHOWN = 5;

    @Override
    public String template() {
        return "office/planreview.jte";
    }

    @Override
    public List<String> styles() {
        return List.of("more.css", "plan.css");
    }

    @Override
    public List<String> scripts() {
        return List.of("portal.js", "review.js");
    }

    @Override
    public boolean changed(String path) {
        return changes.filter(it -> it.touches(path)).isPresent();
    }

    @Override
    public Optional<NodePart> node(String path, String title) {
        return Optional.of(sheet.node(path, title));
    }

    /** The node of a finding, as an id in the page. */
    public static String anchor(FindingView it) {
        return SchoolPlace.anchor(it.path().isEmpty() ? "documento" : it.node());
    }

    /** A remark to begin from, in the reviewer's own words if they change it. */
    public static String remark(FindingView it) {
        return it.what() + " " + it.mend();
    }

    /** Findings shown at once; a consideration may have dozens. */
    public static List<FindingView> shown(Consideration it) {
        return it.findings().stream().limit(SHOWN).toList();
    }

    public static List<FindingView> further(Consideration it) {
        return it.findings().stream().skip(SHOWN).toList();
    }

    public String receiptAddress() {
        return "/" + sheet.at().territory() + "/ie/" + sheet.page().document().school() + "/"
                + sheet.at().cycle() + "/plan/entregas/" + submitted.receipt().number();
    }
}
