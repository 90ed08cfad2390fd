package co.ruta.portal.school;

import co.ruta.core.assessment.IdentityView;
import co.ruta.core.assessment.SchoolInputs;
import co.ruta.core.evidence.EvidenceItem;
import co.ruta.portal.edit.Saving;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/** The review of the school's identity, its PEI and the inputs of the self-assessment. */
public record IdentityPageView(
        SchoolPlace at,
        IdentityView identity,
        SchoolInputs inputs,
        Saving saving,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "school/identity.jte";
    }

    @Override
    public List<String> scripts() {
        return List.of("portal.js", "autosave.js");
    }

    public List<SchoolInputs.Input> pei() {
        return inputs.fields().stream()
                .filter(it -> it.path().startsWith("pei/"))
                .toList();
    }

    public List<SchoolInputs.Input> results() {
        return inputs.fields().stream()
                .filter(it -> !it.path().startsWith("pei/"))
                .toList();
    }

    /** The kind of field; {@code area} for what is long. */
    public static String type(SchoolInputs.Input field) {
        return switch (field.kind()) {
            case DATE -> "date";
            case LINK -> "url";
            case LONG_TEXT -> "area";
            case SHORT_TEXT -> "text";
        };
    }

    /** A date in full, to stand beside the browser's own order of day and month. */
    public static String inFull(SchoolInputs.Input field) {
        return Dates.inFull(field.value());
    }

    public Optional<String> opens(EvidenceItem item) {
        return switch (item.kind()) {
            case TEXT -> Optional.empty();
            case LINK -> item.url().filter(it -> it.startsWith("https://") || it.startsWith("http://"));
            case FILE -> item.sha256().map(at::file);
        };
    }
}
