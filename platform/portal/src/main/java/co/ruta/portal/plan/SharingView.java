package co.ruta.portal.plan;

import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.plan.PlanContent;
import co.ruta.portal.school.ComponentPart;
import java.util.List;
import java.util.Optional;

/** How the plan was made known, and what else the school wants to say in it. */
public record SharingView(PlanSheet sheet, PlanContent content, String open, Optional<ObjectivesView.Removed> removed)
        implements PlanPage {
    /** Audiences that are offered; a school may write its own. */
    public static final List<String> AUDIENCES = List.of(
            "Comunidad educativa",
            "Familias",
            "Estudiantes",
            "Docentes y directivos docentes",
            "Consejo Directivo",
            "Consejo Académico");

    @Override
    public String template() {
        return "plan/sharing.jte";
    }

    public boolean mayWrite() {
        return sheet.head().mayEditAll() && sheet.head().mayEdit();
    }

    public boolean isOpen(String node) {
        return open.equals(node);
    }

    public static String title(EvidenceItem item) {
        return ComponentPart.title(item);
    }

    public Optional<String> opens(EvidenceItem item) {
        return switch (item.kind()) {
            case TEXT -> Optional.empty();
            case LINK -> item.url().filter(it -> it.startsWith("https://") || it.startsWith("http://"));
            case FILE -> item.sha256().map(sheet.at()::file);
        };
    }
}
