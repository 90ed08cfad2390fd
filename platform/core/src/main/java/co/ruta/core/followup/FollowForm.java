package co.ruta.core.followup;

import co.ruta.core.Service;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftRows;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Submissions;
import co.ruta.core.format.FormContent;
import co.ruta.core.format.FormContents;
import co.ruta.core.format.FormKind;
import co.ruta.sdk.format.DocumentNode;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The follow-up as official formats show it. */
@Service
class FollowForm implements FormKind {
    private final FollowReader reader;
    private final FollowStore store;
    private final Drafts drafts;
    private final Submissions submissions;

    @Inject
    FollowForm(FollowReader reader, FollowStore store, Drafts drafts, Submissions submissions) {
        this.reader = reader;
        this.store = store;
        this.drafts = drafts;
        this.submissions = submissions;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.FOLLOW_UP;
    }

    @Override
    public String word() {
        return "follow-up";
    }

    @Override
    public FormContent draft(Document document) {
        DraftRows rows = drafts.rows(document);
        FormContents contents = new FormContents().revision(rows.revision());
        Map<String, DraftValue> live = new HashMap<>();
        for (DraftRow row : rows.rows()) {
            contents.rev(word() + "/" + row.path(), row.rev());
            row.value().ifPresent(it -> live.put(row.path(), it));
        }
        return fill(contents, document, live);
    }

    @Override
    public FormContent submitted(Document document, int number) {
        Map<String, DraftValue> rows = new HashMap<>();
        CanonicalJson.parse(submissions.content(document.ref(), number))
                .asJsonObject()
                .getJsonObject("values")
                .forEach((path, value) -> rows.put(path, DraftValue.of(value)));
        return fill(new FormContents(), document, rows);
    }

    private FormContent fill(FormContents contents, Document document, Map<String, DraftValue> rows) {
        rows.forEach((path, value) -> contents.value(word() + "/" + path, value));
        return new FollowFormNodes(contents, reader.plan(document), rows)
                .filled()
                .made();
    }

    @Override
    public List<Ground> grounds(Document document) {
        return store.pinned(document.ref()).stream()
                .map(it -> new Ground(
                        DocumentKind.IMPROVEMENT_PLAN,
                        new DocumentRef(
                                document.ref().territory(), document.ref().school(), it.plan()),
                        it.number()))
                .toList();
    }

    @Override
    public Set<DocumentNode> created() {
        return Set.of(DocumentNode.CUT, DocumentNode.COMMUNICATION);
    }

    @Override
    public Map<DocumentNode, String> links() {
        return Map.of();
    }
}
