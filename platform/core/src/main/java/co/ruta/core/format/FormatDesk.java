package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Submissions;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fetches the definition, the document and what it rests on, and fills. */
@Service
class FormatDesk implements Formats {
    private final Documents documents;
    private final Submissions submissions;
    private final PinnedDefinitions definitions;
    private final FormKinds kinds;
    private final FormFacts facts;
    private final Deadlines deadlines;
    private final FormPrinter printer;
    private final Iterable<FormBeside> beside;

    @Inject
    FormatDesk(
            Documents documents,
            Submissions submissions,
            PinnedDefinitions definitions,
            FormKinds kinds,
            FormFacts facts,
            Deadlines deadlines,
            FormPrinter printer,
            @Any Instance<FormBeside> beside) {
        this.documents = documents;
        this.submissions = submissions;
        this.definitions = definitions;
        this.kinds = kinds;
        this.facts = facts;
        this.deadlines = deadlines;
        this.printer = printer;
        this.beside = beside;
    }

    @Override
    public List<FormatDefinition> of(DocumentRef ref) {
        return formats(documents.get(ref));
    }

    private List<FormatDefinition> formats(Document document) {
        LocalDate today = deadlines.today(document.ref().territory());
        Map<String, FormatDefinition> latest = new LinkedHashMap<>();
        definitions.of(document.facts().pins()).formats().stream()
                .filter(it -> it.kind() == FormatDefinition.Kind.VIEW && it.usedOn(today))
                .filter(it -> it.stage()
                        .filter(stage -> DocumentKind.valueOf(stage.name())
                                == document.facts().kind())
                        .isPresent())
                .forEach(it -> latest.merge(it.id(), it, (a, b) -> a.number() > b.number() ? a : b));
        return List.copyOf(latest.values());
    }

    @Override
    public FilledForm filled(DocumentRef ref, String format, Optional<Integer> submission) {
        Document document = documents.get(ref);
        return filled(document, format(document, format), submission, content(document, submission));
    }

    FormatDefinition format(Document document, String id) {
        return formats(document).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound(
                        "FORMAT_NOT_FOUND", "Este documento no se presenta en el formato «" + id + "»."));
    }

    FilledForm filled(Document document, FormatDefinition format, Optional<Integer> submission, FormContent content) {
        PluginDefinition plugin = definitions.of(document.facts().pins());
        return new FilledForm(
                format,
                new FormIdentity(
                        plugin.id().value(),
                        format.id(),
                        format.number(),
                        document.ref().territory().value(),
                        document.ref().school().value(),
                        document.ref().document().value(),
                        document.facts().cycle(),
                        submission.orElse(0),
                        content.revision()),
                facts.heading(format, document),
                new Filling(format, content, scope(document)).sections(),
                facts.marks(document, submission));
    }

    FormScope scope(Document document) {
        FormKind kind = kinds.of(document.facts().kind());
        return FormScope.of(definitions.of(document.facts().pins()).id(), kind);
    }

    /** All that a form of the document can show. */
    FormContent content(Document document, Optional<Integer> submission) {
        FormKind kind = kinds.of(document.facts().kind());
        FormContents all = new FormContents();
        for (FormKind.Ground each : kind.grounds(document)) {
            FormKind other = kinds.of(each.kind());
            all.resting(other.submitted(documents.get(each.document()), each.number()));
            beside(all, other, each.document(), each.number());
        }
        all.with(submission.map(it -> kind.submitted(document, it)).orElseGet(() -> kind.draft(document)));
        submission.ifPresent(it -> beside(all, kind, document.ref(), it));
        beside.forEach(it -> it.of(document, submission).ifPresent(all::resting));
        facts.tell(all, document, submission);
        return all.ownRows().made();
    }

    /** What territories ask beside the nodes of a document, as it was delivered. */
    private void beside(FormContents contents, FormKind kind, DocumentRef ref, int number) {
        JsonObject extra = CanonicalJson.parse(submissions.content(ref, number))
                .asJsonObject()
                .getJsonObject("extra");
        if (extra != null) {
            extra.forEach((path, value) -> contents.value(kind.word() + "/" + path, DraftValue.of(value)));
        }
    }

    @Override
    public FormFile workbook(DocumentRef ref, String format, Optional<Integer> submission) {
        FilledForm form = filled(ref, format, submission);
        if (form.format().layout().workbook().isEmpty()) {
            throw Problems.notFound("FORMAT_NOT_FOUND", "Este formato no se intercambia como libro de Excel.");
        }
        return new FormFile(name(form, submission) + ".xlsx", FormWorkbook.of(form));
    }

    @Override
    public FormFile pdf(DocumentRef ref, String format, Optional<Integer> submission) {
        FilledForm form = filled(ref, format, submission);
        if (form.format().layout().page().isEmpty()) {
            throw Problems.notFound("FORMAT_NOT_FOUND", "Este formato no se imprime.");
        }
        return new FormFile(name(form, submission) + ".pdf", printer.pdf(form));
    }

    private static String name(FilledForm form, Optional<Integer> submission) {
        return form.format().id() + "-" + form.identity().cycle()
                + submission.map(it -> "-version-" + it).orElse("-borrador");
    }
}
