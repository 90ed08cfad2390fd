package co.ruta.portal.school;

import co.ruta.core.assessment.DeliveryCheck;
import co.ruta.core.process.ProcessView;
import co.ruta.core.stage.DataField;
import co.ruta.core.stage.Mend;
import co.ruta.portal.edit.Saving;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * The check-answers page.
 *
 * @param tried whether the person has tried to deliver: only then empty fields are called wrong
 * @param key idempotency key minted for this showing of the page
 * @param meanwhile what others changed while the person looked; empty when nothing
 */
public record DeliverView(
        SchoolPlace at,
        DeliveryCheck check,
        Saving saving,
        String key,
        boolean tried,
        String meanwhile,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "school/deliver.jte";
    }

    @Override
    public List<String> scripts() {
        return List.of("portal.js", "autosave.js");
    }

    /** Where something is mended. */
    public String mend(Mend mend) {
        if (mend.path().filter(it -> it.startsWith("delivery/")).isPresent()) {
            return "#" + SchoolPlace.anchor(mend.path().get());
        }
        String page = at.of(mend.page(), mend.place());
        Optional<String> component = mend.path()
                .filter(it -> it.startsWith("ratings/") && it.split("/", -1).length > 1)
                .map(it -> it.split("/", -1)[1]);
        return component.isPresent() && page.indexOf('#') < 0 ? page + "#" + SchoolPlace.anchor(component.get()) : page;
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
    public String inFull(DataField field) {
        return field.type() == DataField.Type.DATE ? Dates.inFull(field.value()) : "";
    }
}
