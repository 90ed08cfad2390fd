package co.ruta.core.opinion;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.FormHeading;
import co.ruta.core.format.FormIdentity;
import co.ruta.core.format.FormIdentity.Target;
import co.ruta.core.format.FormLogos;
import co.ruta.core.format.FormMarks;
import co.ruta.core.format.FormPress;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.opinion.OpinionView.OpinionContent;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets opinions and their checklists in the formats of the definitions a document is pinned to. */
@Service
class OpinionForms implements OpinionFiles {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    private final Opinions opinions;
    private final OpinionDrafts drafts;
    private final Documents documents;
    private final Submissions submissions;
    private final PinnedDefinitions definitions;
    private final Territories territories;
    private final FormPress press;

    @Inject
    OpinionForms(
            Opinions opinions,
            OpinionDrafts drafts,
            Documents documents,
            Submissions submissions,
            PinnedDefinitions definitions,
            Territories territories,
            FormPress press) {
        this.opinions = opinions;
        this.drafts = drafts;
        this.documents = documents;
        this.submissions = submissions;
        this.definitions = definitions;
        this.territories = territories;
        this.press = press;
    }

    @Override
    public Optional<FormatDefinition> checklist(DocumentRef ref) {
        Document document = documents.get(ref);
        PluginDefinition plugin = definitions.of(document.facts().pins());
        return definitions.process(document.facts().pins()).transitions().stream()
                .flatMap(it -> it.opinion().stream())
                .flatMap((ProcessDefinition.Opinion it) -> it.format().stream())
                .flatMap(it -> plugin.format(it).stream())
                .filter(OpinionForms::isFilledHere)
                .findFirst();
    }

    /** Whether the platform fills it; an earlier version may ask everything of people. */
    private static boolean isFilledHere(FormatDefinition format) {
        return format.fields()
                .flatMap(it -> it.type() instanceof FieldType.Table table ? table.columns().stream() : Stream.of(it))
                .map(FormatField::place)
                .anyMatch(it -> it instanceof FieldPlace.Bound bound
                        && bound.field().path().startsWith("opinion/"));
    }

    @Override
    public FormFile draft(Principal who, DocumentRef ref, FilledAs as) {
        FormatDefinition format = checklist(ref).orElseThrow(OpinionForms::notFound);
        Document document = documents.get(ref);
        Submission about = submissions
                .latest(ref)
                .orElseThrow(() -> Problems.notFound(
                        "SUBMISSION_NOT_FOUND", "Todavía no hay una versión entregada que verificar."));
        OpinionContent content = drafts.of(who, document, about);
        return file(
                ref,
                format,
                content,
                Optional.empty(),
                List.of(),
                as,
                format.id() + "-" + content.about().year() + "-borrador");
    }

    @Override
    public FormFile issued(Principal who, DocumentRef ref, int number, Sort sort, FilledAs as) {
        OpinionView opinion = opinions.get(who, ref, number);
        FormatDefinition format = (sort == Sort.CHECKLIST
                        ? checklist(ref)
                        : definitions.of(documents.get(ref).facts().pins()).format(OPINION))
                .orElseThrow(OpinionForms::notFound);
        Territory territory = territories.get(ref.territory());
        List<String> closing = List.of(
                opinion.content().title() + " " + opinion.code() + ", emitido por "
                        + opinion.content().issuer() + " el "
                        + MOMENT.format(opinion.issuedAt().atZone(territory.zone())) + ".",
                "Sobre " + opinion.content().about().title() + ", recibo "
                        + opinion.content().about().receipt() + ", huella SHA-256 "
                        + opinion.content().about().sha256(),
                "Huella SHA-256 del concepto: " + opinion.sha256());
        String name = opinion.code().toLowerCase(Locale.ROOT) + (sort == Sort.CHECKLIST ? "-verificacion" : "");
        return file(ref, format, opinion.content(), Optional.of(opinion.code()), closing, as, name);
    }

    private FormFile file(
            DocumentRef ref,
            FormatDefinition format,
            OpinionContent content,
            Optional<String> code,
            List<String> closing,
            FilledAs as,
            String name) {
        Territory territory = territories.get(ref.territory());
        FormIdentity identity = new FormIdentity(
                definitions.of(documents.get(ref).facts().pins()).id().value(),
                format.id(),
                format.number(),
                ref.territory().value(),
                ref.school().value(),
                ref.document().value(),
                content.about().year(),
                content.about().version(),
                0,
                Target.NONE);
        FormHeading heading = new FormHeading(
                content.secretaria(),
                territory.name(),
                Optional.of(new FormHeading.About(
                        content.school().name(), content.school().daneCode())),
                Optional.of(content.about().year()));
        FormMarks marks = new FormMarks(code.isEmpty(), code, closing, FormLogos.of(territory));
        return press.file(press.shown(format, identity, heading, OpinionContents.of(content, code), marks), as, name);
    }

    private static ProblemException notFound() {
        return Problems.notFound("FORMAT_NOT_FOUND", "El concepto de este documento no se presenta en ese formato.");
    }
}
