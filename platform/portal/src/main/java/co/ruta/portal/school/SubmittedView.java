package co.ruta.portal.school;

import co.ruta.core.assessment.SubmissionView;
import co.ruta.core.evidence.EvidenceItem;
import co.ruta.portal.page.View;
import java.util.Optional;

/** A delivered version, to read and to print. */
public record SubmittedView(SchoolPlace at, SubmissionView submission) implements View {
    @Override
    public String template() {
        return "school/submitted.jte";
    }

    public static String title(EvidenceItem item) {
        return ComponentPart.title(item);
    }

    public Optional<String> opens(EvidenceItem item) {
        return switch (item.kind()) {
            case TEXT -> Optional.empty();
            case LINK -> item.url().filter(it -> it.startsWith("https://") || it.startsWith("http://"));
            case FILE -> item.sha256().map(at::file);
        };
    }
}
