package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftRows;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.format.FormContent;
import co.ruta.core.format.FormContents;
import co.ruta.core.format.FormKind;
import co.ruta.core.plan.PlanField.Legacy;
import co.ruta.sdk.format.DocumentNode;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plan as official formats show it. */
@Service
class PlanForm implements FormKind {
    private static final String PRIORITY = "/priority/";

    private final PlanReader reader;
    private final Drafts drafts;

    @Inject
    PlanForm(PlanReader reader, Drafts drafts) {
        this.reader = reader;
        this.drafts = drafts;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.IMPROVEMENT_PLAN;
    }

    @Override
    public String word() {
        return "plan";
    }

    @Override
    public FormContent draft(Document document) {
        DraftRows rows = drafts.rows(document);
        PlanDraft draft =
                new PlanDraft(rows, List.of(), reader.subject(document).priorities());
        PlanContent content = reader.content(document, draft);
        FormContents contents = new FormContents().revision(rows.revision());
        Map<String, DraftValue> live = new HashMap<>();
        for (DraftRow row : rows.rows()) {
            contents.rev(path(row.path()), row.rev());
            row.value().ifPresent(it -> live.put(row.path(), it));
        }
        return fill(contents, document, content, live);
    }

    @Override
    public FormContent submitted(Document document, int number) {
        PlanContent content = reader.content(document.ref(), number);
        return fill(
                new FormContents(),
                document,
                content,
                new PlanRows().continuing(content).moments(content).rows());
    }

    private FormContent fill(
            FormContents contents, Document document, PlanContent content, Map<String, DraftValue> rows) {
        rows.forEach((path, value) -> contents.value(path(path), value));
        return new PlanFormNodes(contents, reader.subject(document)).of(content).made();
    }

    /** The criteria of Guía 34 lie beside the others in formats. */
    private static String path(String draft) {
        String[] parts = draft.split("/");
        return parts.length == 3 && parts[0].equals("opportunities") && Legacy.CRITERIA.contains(parts[2])
                ? "plan/" + parts[0] + "/" + parts[1] + PRIORITY + parts[2]
                : "plan/" + draft;
    }

    @Override
    public String draftPath(String path) {
        String draft = FormKind.super.draftPath(path);
        int at = draft.indexOf(PRIORITY);
        String criterion = at < 0 ? "" : draft.substring(at + PRIORITY.length());
        return Legacy.CRITERIA.contains(criterion) ? draft.substring(0, at) + "/" + criterion : draft;
    }

    @Override
    public List<Ground> grounds(Document document) {
        return reader.edition(document).assessment().stream()
                .map(it -> new Ground(
                        DocumentKind.SELF_ASSESSMENT,
                        new DocumentRef(
                                document.ref().territory(), document.ref().school(), it.document()),
                        it.number()))
                .toList();
    }

    @Override
    public Set<DocumentNode> created() {
        return Set.of(
                DocumentNode.OPPORTUNITY,
                DocumentNode.OBJECTIVE,
                DocumentNode.GOAL,
                DocumentNode.INDICATOR,
                DocumentNode.ACTION,
                DocumentNode.RESOURCE,
                DocumentNode.SOCIALISATION);
    }

    @Override
    public Map<DocumentNode, String> links() {
        return Map.of(
                DocumentNode.GOAL, "objective",
                DocumentNode.INDICATOR, "goal",
                DocumentNode.ACTION, "goal",
                DocumentNode.RESOURCE, "action");
    }
}
