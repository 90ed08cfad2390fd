package co.ruta.portal.school;

import co.ruta.core.assessment.EvidenceItem;
import co.ruta.core.assessment.IdentityView;
import co.ruta.core.assessment.SchoolInputs;
import co.ruta.portal.edit.Saving;
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

    public List<SchoolInputs.Field> pei() {
        return inputs.fields().stream()
                .filter(it -> it.path().startsWith("pei/"))
                .toList();
    }

    public List<SchoolInputs.Field> results() {
        return inputs.fields().stream()
                .filter(it -> !it.path().startsWith("pei/"))
                .toList();
    }

    /** A date has a field of its own kind, an address too; what is long has room. */
    public static String type(SchoolInputs.Field field) {
        if (field.path().endsWith("/date")) {
            return "date";
        }
        if (field.path().endsWith("/link")) {
            return "url";
        }
        return field.maxLength() > 300 ? "area" : "text";
    }

    public Optional<String> opens(EvidenceItem item) {
        return switch (item.kind()) {
            case TEXT -> Optional.empty();
            case LINK -> item.url().filter(it -> it.startsWith("https://") || it.startsWith("http://"));
            case FILE -> item.sha256().map(at::file);
        };
    }
}
