package co.ruta.core.assessment;

import co.ruta.core.Service;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftRows;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Submissions;
import co.ruta.core.format.FormContent;
import co.ruta.core.format.FormContents;
import co.ruta.core.format.FormKind;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.ProcessGroup;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType.Option;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The self-assessment as official formats show it. */
@Service
class AssessmentForm implements FormKind {
    private final Subjects subjects;
    private final Drafts drafts;
    private final Submissions submissions;

    @Inject
    AssessmentForm(Subjects subjects, Drafts drafts, Submissions submissions) {
        this.subjects = subjects;
        this.drafts = drafts;
        this.submissions = submissions;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SELF_ASSESSMENT;
    }

    @Override
    public String word() {
        return "assessment";
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
        AssessmentContent content = ContentJson.read(submissions.content(document.ref(), number));
        return fill(new FormContents(), document, DeliveredRows.of(content));
    }

    private FormContent fill(FormContents contents, Document document, Map<String, DraftValue> rows) {
        Subject subject = subjects.of(document.facts());
        rows.forEach((path, value) -> contents.value(word() + "/" + path, value));
        subject.catalogue().areas().forEach(it -> area(contents, it));
        subject.stage().identityItems().forEach(it -> {
            contents.node(DocumentNode.IDENTITY_ITEM, "assessment/identity/" + it.id());
            contents.text("assessment/identity/" + it.id() + "/title", it.title());
        });
        rows.keySet().stream()
                .filter(it -> it.startsWith("groups/"))
                .map(it -> it.split("/")[1])
                .distinct()
                .sorted()
                .forEach(it -> contents.node(DocumentNode.WORK_GROUP, "assessment/groups/" + it));
        options(contents, subject);
        return contents.made();
    }

    private static void area(FormContents contents, Area area) {
        String inclusion = "assessment/inputs/inclusion/" + area.slug();
        contents.node(DocumentNode.INCLUSION_AREA, inclusion);
        contents.text(inclusion + "/name", area.name());
        for (ProcessGroup process : area.processes()) {
            for (Component it : process.components()) {
                String path = "assessment/ratings/" + it.slug();
                contents.node(DocumentNode.COMPONENT, path);
                contents.text(path + "/number", it.number());
                contents.text(path + "/name", it.name());
                contents.text(path + "/process", process.name());
                contents.text(path + "/area", area.name());
            }
        }
    }

    private static void options(FormContents contents, Subject subject) {
        contents.options(
                DocumentField.COMPONENT_LEVEL,
                subject.catalogue().levels().stream()
                        .map(it -> new Option(String.valueOf(it.value()), it.value() + " " + it.name()))
                        .toList());
        contents.options(
                DocumentField.GROUP_AREA,
                subject.catalogue().areas().stream()
                        .map(it -> new Option(it.slug(), it.name()))
                        .toList());
        contents.options(
                DocumentField.CHOICE_KIND,
                List.of(
                        new Option("STRENGTH", "Fortaleza"),
                        new Option("WEAKNESS", "Debilidad"),
                        new Option("OPPORTUNITY", "Oportunidad de mejoramiento")));
        contents.yesOrNo(DocumentField.ASSESSMENT_TEAM_AGREES);
    }

    @Override
    public List<Ground> grounds(Document document) {
        return List.of();
    }

    @Override
    public Set<DocumentNode> created() {
        return Set.of(DocumentNode.WORK_GROUP);
    }

    @Override
    public Map<DocumentNode, String> links() {
        return Map.of();
    }
}
