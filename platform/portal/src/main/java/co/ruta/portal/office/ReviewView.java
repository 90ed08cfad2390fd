package co.ruta.portal.office;

import co.ruta.core.assessment.SubmissionView;
import co.ruta.core.assessment.VersionDifference;
import co.ruta.core.evidence.EvidenceItem;
import co.ruta.portal.page.View;
import co.ruta.portal.school.ComponentPart;
import java.util.List;
import java.util.Optional;

/** The review of a self-assessment: the document on the left, decision and remarks on the right. */
public record ReviewView(ReviewSheet sheet, SubmissionView submission, Optional<VersionDifference> changes)
        implements View {
    @Override
    public String template() {
        return "office/review.jte";
    }

    @Override
    public List<String> scripts() {
        return List.of("portal.js", "review.js");
    }

    public NodePart node(String path, String title) {
        return sheet.node(path, title);
    }

    public String anchor(String path) {
        return sheet.anchor(path);
    }

    /** Whether anything below the node changed since the version before. */
    public boolean changed(String path) {
        return changes.filter(it -> it.changes().stream()
                        .anyMatch(one -> one.path().equals(path) || one.path().startsWith(path + "/")))
                .isPresent();
    }

    public static String title(EvidenceItem item) {
        return ComponentPart.title(item);
    }

    public Optional<String> opens(EvidenceItem item) {
        return switch (item.kind()) {
            case TEXT -> Optional.empty();
            case LINK -> item.url().filter(it -> it.startsWith("https://") || it.startsWith("http://"));
            case FILE -> item.sha256().map(it -> sheet.at().file(sheet.page().document(), it));
        };
    }
}
