package co.ruta.core.assessment;

import co.ruta.core.assessment.AssessmentContent.AreaContent;
import co.ruta.core.assessment.AssessmentContent.ComponentContent;
import co.ruta.core.assessment.AssessmentContent.ProcessContent;
import co.ruta.core.assessment.SubmissionView.SubmittedArea;
import co.ruta.core.assessment.SubmissionView.SubmittedProcess;
import co.ruta.core.assessment.SubmissionView.SubmittedRating;
import co.ruta.core.assessment.SubmissionView.SubmittedText;
import co.ruta.sdk.catalogue.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A submission to read, from its content only. */
final class SubmissionPages {
    private final AssessmentContent content;

    SubmissionPages(AssessmentContent content) {
        this.content = content;
    }

    SubmissionView view(ReceiptView receipt) {
        return new SubmissionView(
                receipt,
                content.catalogue().title(),
                content.areas().stream().map(this::area).toList(),
                identity(),
                fields("pei/", "inputs/"),
                content.groups().stream()
                        .map(it ->
                                new SubmittedText("groups/" + it.id(), it.name(), Differ.words(it, content), List.of()))
                        .toList(),
                fields("delivery/"));
    }

    private SubmittedArea area(AreaContent area) {
        List<Level> scale = content.levels().stream()
                .map(it -> new Level(it.value(), "", it.name(), ""))
                .toList();
        return new SubmittedArea(
                area.slug(),
                area.number(),
                area.name(),
                Distributions.of(
                        scale,
                        area.processes().stream()
                                .flatMap(it -> it.components().stream())
                                .map(ComponentContent::level)
                                .toList()),
                area.processes().stream().map(this::process).toList());
    }

    private SubmittedProcess process(ProcessContent process) {
        return new SubmittedProcess(
                process.slug(),
                process.number(),
                process.name(),
                process.components().stream().map(this::rating).toList());
    }

    private SubmittedRating rating(ComponentContent it) {
        return new SubmittedRating(
                "ratings/" + it.slug(),
                it.slug(),
                it.number(),
                it.name(),
                it.level(),
                it.level().flatMap(content::levelName),
                it.previous(),
                it.note(),
                it.evidence(),
                it.result(),
                it.reason());
    }

    private List<SubmittedText> identity() {
        return content.identity().stream()
                .map(it -> new SubmittedText(
                        "identity/" + it.id(),
                        it.title(),
                        it.agreement().isBlank() ? it.answer() : it.answer() + "\n\nAcuerdo: " + it.agreement(),
                        it.evidence()))
                .toList();
    }

    private List<SubmittedText> fields(String... prefixes) {
        return content.fields().keySet().stream()
                .filter(path -> Stream.of(prefixes).anyMatch(path::startsWith))
                .map(path -> new SubmittedText(
                        path,
                        content.fieldTitle(path),
                        content.fieldText(path),
                        Optional.of(path).filter("pei/file"::equals).flatMap(it -> content.peiFile()).stream()
                                .toList()))
                .toList();
    }
}
