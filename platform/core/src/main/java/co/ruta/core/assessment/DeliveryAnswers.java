package co.ruta.core.assessment;

import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.stage.Answer;
import co.ruta.core.stage.Mend;
import co.ruta.core.stage.Point;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What will be delivered, section by section, and what is worth mending without stopping anything. */
final class DeliveryAnswers {
    private final Subject subject;
    private final AssessmentDraft draft;
    private final List<AreaProgress> progress;
    private final List<SuggestionView> suggestions;

    DeliveryAnswers(Subject subject, AssessmentDraft draft, List<SuggestionView> suggestions) {
        this.subject = subject;
        this.draft = draft;
        this.progress = Progress.of(subject, draft);
        this.suggestions = suggestions;
    }

    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        int groups = draft.groups().size();
        answers.add(new Answer(
                "Equipo y grupos de trabajo",
                groups == 0
                        ? "Sin grupos de trabajo registrados"
                        : counted(groups, "grupo de trabajo", "grupos de trabajo"),
                page(StepPage.TEAM),
                false));
        answers.add(identity());
        progress.forEach(it -> answers.add(area(it)));
        answers.add(evidence());
        answers.add(choices());
        return answers;
    }

    private Answer identity() {
        int items = subject.stage().identityItems().size();
        IdentityView view = new SchoolPages(subject, draft).identity(false, false);
        long agreements =
                view.items().stream().filter(it -> !it.agreement().isBlank()).count();
        return new Answer(
                "Identidad institucional",
                view.answered() + " de " + items + " puntos revisados, "
                        + counted((int) agreements, "acuerdo", "acuerdos"),
                page(StepPage.IDENTITY),
                view.answered() < items);
    }

    private Answer area(AreaProgress area) {
        StringBuilder text = new StringBuilder(area.rated() + " de " + area.total() + " componentes valorados");
        if (area.pending() > 0) {
            text.append("; ").append(counted(area.pending(), "pendiente", "pendientes"));
        }
        if (area.conflicts() > 0) {
            text.append("; ").append(area.conflicts()).append(" por resolver");
        }
        return new Answer(
                area.name(),
                text.toString(),
                new Mend(StepPage.RATING, firstUnfinished(area), Optional.empty()),
                area.conflicts() > 0);
    }

    private static Optional<String> firstUnfinished(AreaProgress area) {
        return area.processes().stream()
                .filter(it -> !it.complete())
                .findFirst()
                .or(() -> area.processes().stream().findFirst())
                .map(AreaProgress.ProcessProgress::slug);
    }

    private Answer evidence() {
        List<EvidenceItem> items = draft.evidence();
        int files = (int)
                items.stream().flatMap(it -> it.sha256().stream()).distinct().count();
        int links = (int)
                items.stream().filter(it -> it.kind() == EvidenceItem.Kind.LINK).count();
        int texts = (int)
                items.stream().filter(it -> it.kind() == EvidenceItem.Kind.TEXT).count();
        return new Answer(
                "Evidencias",
                counted(files, "archivo", "archivos") + ", " + counted(links, "enlace", "enlaces") + " y "
                        + counted(texts, "texto", "textos"),
                page(StepPage.RATING),
                false);
    }

    private Answer choices() {
        long strengths = suggestions.stream()
                .filter(it -> it.result() == SuggestionView.Kind.STRENGTH)
                .count();
        long weaknesses = suggestions.stream()
                .filter(it -> it.result() == SuggestionView.Kind.WEAKNESS)
                .count();
        long opportunities = suggestions.stream()
                .filter(it -> it.result() == SuggestionView.Kind.OPPORTUNITY)
                .count();
        long decided =
                suggestions.stream().filter(it -> it.chosen().isPresent()).count();
        return new Answer(
                "Fortalezas y oportunidades",
                counted((int) strengths, "fortaleza", "fortalezas") + ", "
                        + counted((int) weaknesses, "debilidad", "debilidades") + " y "
                        + counted((int) opportunities, "oportunidad", "oportunidades") + "; el equipo decidió "
                        + decided,
                page(StepPage.STRENGTHS),
                false);
    }

    List<Point> advice() {
        List<Point> advice = new ArrayList<>();
        int pending = progress.stream().mapToInt(AreaProgress::pending).sum();
        if (pending > 0) {
            advice.add(new Point(
                    "RATINGS_PENDING",
                    (pending == 1
                                    ? "Hay 1 componente pendiente; se entrega"
                                    : "Hay " + pending + " componentes pendientes; se entregan")
                            + " como pendiente" + (pending == 1 ? "" : "s") + ", nunca como nivel 1.",
                    new Mend(
                            StepPage.RATING,
                            progress.stream()
                                    .filter(it -> it.pending() > 0)
                                    .findFirst()
                                    .flatMap(DeliveryAnswers::firstUnfinished),
                            Optional.empty())));
        }
        long bare = suggestions.stream()
                .filter(it -> draft.ratingEvidence(it.component()).isEmpty())
                .count();
        if (bare > 0) {
            advice.add(new Point(
                    "RATINGS_WITHOUT_EVIDENCE",
                    bare == 1
                            ? "1 componente valorado no tiene evidencia."
                            : bare + " componentes valorados no tienen evidencia.",
                    new Mend(
                            StepPage.RATING,
                            suggestions.stream()
                                    .filter(it ->
                                            draft.ratingEvidence(it.component()).isEmpty())
                                    .findFirst()
                                    .map(SuggestionView::process),
                            Optional.empty())));
        }
        long unexplained =
                suggestions.stream().filter(SuggestionView::reasonMissing).count();
        if (unexplained > 0) {
            advice.add(new Point(
                    "CHOICES_WITHOUT_REASON",
                    unexplained == 1
                            ? "El equipo cambió 1 sugerencia sin escribir el motivo."
                            : "El equipo cambió " + unexplained + " sugerencias sin escribir el motivo.",
                    page(StepPage.STRENGTHS)));
        }
        if (draft.groups().isEmpty()) {
            advice.add(new Point(
                    "NO_WORK_GROUPS",
                    "No hay grupos de trabajo registrados con responsable y fecha.",
                    page(StepPage.TEAM)));
        }
        return advice;
    }

    private static Mend page(StepPage page) {
        return new Mend(page, Optional.empty(), Optional.empty());
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
