package co.ruta.portal.format;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.format.Formats;
import co.ruta.portal.format.FormatsView.Files;
import co.ruta.portal.format.FormatsView.Form;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolDocuments;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.Role;
import co.ruta.sdk.Stage;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the page of a school's formats together. */
@ApplicationScoped
class FormatsDesk {
    @Inject
    private Formats formats;

    @Inject
    private Submissions submissions;

    @Inject
    private SchoolDocuments documents;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    Page page(SchoolPlace at, List<Trouble> errors) {
        Set<Role> roles = user.principal().rolesIn(at.territory(), at.school());
        boolean reads = roles.stream().anyMatch(it -> it.scope() == Role.Scope.SCHOOL);
        boolean brings =
                reads && roles.stream().anyMatch(it -> it.scope() == Role.Scope.SCHOOL && it != Role.SCHOOL_READER);
        List<FormatsView.Stage> stages = Stream.of(Stage.values())
                .flatMap(it -> documents.of(at, it).map(ref -> stage(at, it, ref, reads)).stream())
                .filter(it -> !it.forms().isEmpty())
                .toList();
        Frame frame = frames.school("Formatos", at, "formatos");
        return new Page(
                errors.isEmpty() ? frame : frame.withErrors(),
                new FormatsView(at, stages, brings, errors, Optional.empty()));
    }

    /** The drafts, each in the formats that are exchanged as workbooks. */
    List<ForeignView.Target> targets(SchoolPlace at) {
        return Stream.of(Stage.values())
                .flatMap(it -> documents.of(at, it).stream())
                .flatMap(ref -> formats.of(ref).stream()
                        .filter(it -> it.layout().workbook().isPresent())
                        .map(it -> new ForeignView.Target(
                                ref.document() + " " + it.id(),
                                it.code().map(code -> code + ", ").orElse("") + it.title())))
                .toList();
    }

    private FormatsView.Stage stage(SchoolPlace at, Stage stage, DocumentRef ref, boolean reads) {
        List<Submission> delivered = submissions.list(ref).stream()
                .sorted(Comparator.comparingInt(Submission::number).reversed())
                .toList();
        String title =
                switch (stage) {
                    case SELF_ASSESSMENT -> "Autoevaluación";
                    case IMPROVEMENT_PLAN -> "Plan de mejoramiento";
                    case FOLLOW_UP -> "Seguimiento y evaluación";
                };
        return new FormatsView.Stage(
                title,
                formats.of(ref).stream()
                        .map(it -> form(at, ref, it, delivered, reads))
                        .toList());
    }

    private static Form form(
            SchoolPlace at, DocumentRef ref, FormatDefinition it, List<Submission> delivered, boolean reads) {
        String page = at.page("formatos/" + ref.document() + "/" + it.id());
        return new Form(
                it.title(),
                it.code().map(code -> code + ", ").orElse("") + "versión " + it.version(),
                it.source().toString(),
                reads && Completing.asks(it.fields()) ? Optional.of(page + "/completar") : Optional.empty(),
                reads ? Optional.of(files(it, "Borrador", page)) : Optional.empty(),
                delivered.stream()
                        .map(each -> files(
                                it,
                                "Versión " + each.number() + ", recibo " + each.receipt(),
                                page + "/" + each.number()))
                        .toList());
    }

    private static Files files(FormatDefinition it, String text, String page) {
        return new Files(
                text,
                page,
                it.layout().workbook().isPresent(),
                it.layout().page().isPresent());
    }
}
