package co.ruta.portal.plan;

import co.ruta.core.plan.PlanCheck;
import co.ruta.core.process.ProcessView;
import co.ruta.core.stage.DataField;
import co.ruta.core.stage.Mend;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.List;
import java.util.Optional;

/**
 * The check-answers page of the plan.
 *
 * @param tried whether the person has tried to deliver: only then empty fields are called wrong
 * @param key idempotency key minted for this showing of the page
 * @param meanwhile what others changed while the person looked; empty when nothing
 */
public record PlanDeliverView(
        PlanSheet sheet, PlanCheck check, Findings findings, String key, boolean tried, String meanwhile)
        implements PlanPage {
    @Override
    public String template() {
        return "plan/deliver.jte";
    }

    /** Where something is mended. */
    public String mend(Mend mend) {
        Optional<String> path = mend.path().or(mend::place);
        if (path.filter(it -> it.startsWith("delivery/") || it.startsWith("adjustment/"))
                .isPresent()) {
            return "#" + SchoolPlace.anchor(path.get());
        }
        return mend.page() == StepPage.PLAN || mend.page() == StepPage.DELIVERY
                ? path.map(sheet.at()::planNode).orElseGet(() -> sheet.at().plan("objetivos"))
                : sheet.at().of(mend.page(), mend.place());
    }

    /** What stops the delivery and is mended on other pages. */
    public List<Trouble> stops() {
        return check.stops().stream()
                .map(it -> Trouble.at(mend(it.mend()), it.text()))
                .toList();
    }

    public boolean mayDeliver() {
        return check.option().map(ProcessView.Option::roleFits).orElse(false);
    }

    public String button() {
        return check.option().map(ProcessView.Option::label).orElse("Entregar");
    }

    public boolean mayWrite() {
        return sheet.head().mayEdit() && sheet.head().mayEditAll();
    }

    /** The fields that tell why an accepted plan is delivered again. */
    public List<DataField> adjustment() {
        return check.data().stream()
                .filter(it -> it.path().startsWith("adjustment/"))
                .toList();
    }

    public List<DataField> approval() {
        return check.data().stream()
                .filter(it -> !it.path().startsWith("adjustment/"))
                .toList();
    }

    public static String type(DataField field) {
        return switch (field.type()) {
            case TEXT, COUNT -> "text";
            case DATE -> "date";
            case FLAG -> "checkbox";
        };
    }

    /** What is wrong with a field, once the person has tried. */
    public Optional<String> wrong(DataField field) {
        boolean answered = !field.value().isBlank() && field.type() != DataField.Type.FLAG;
        return tried || answered ? field.error() : Optional.empty();
    }

    /** A date in full, to stand beside the browser's own order of day and month. */
    public static String inFull(DataField field) {
        return field.type() == DataField.Type.DATE ? Dates.inFull(field.value()) : "";
    }
}
