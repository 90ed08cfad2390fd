package co.ruta.portal.plan;

import co.ruta.core.check.CheckReport;
import co.ruta.core.check.FindingView;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Numbers;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.check.Severity;
import co.ruta.sdk.check.Suggestion;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** What the checks found, as the pages show it: beside its node, counted at the top, grouped where one delivers. */
public record Findings(SchoolPlace at, CheckReport report, boolean mayApply) {
    /** What is shown beside a node: about it, or about one of its fields. */
    public List<FindingView> of(String node) {
        return report.findings().stream().filter(it -> it.node().equals(node)).toList();
    }

    /** What is worth looking at; advice is not counted. */
    public List<FindingView> toMend() {
        return report.findings().stream()
                .filter(it -> it.severity() != Severity.ADVICE)
                .toList();
    }

    public String counted() {
        return PortalText.count(toMend().size(), "hallazgo por mirar", "hallazgos por mirar");
    }

    /** The first few, to be reached from the top of the page; what is written in the tree before what is not. */
    public List<FindingView> first() {
        return toMend().stream()
                .sorted(Comparator.comparing(
                        it -> it.path().isEmpty() || it.path().startsWith("opportunities/")))
                .limit(3)
                .toList();
    }

    /** Where a finding is mended. */
    public String place(FindingView it) {
        return it.path().isEmpty() ? at.plan("objetivos") : at.planNode(it.path());
    }

    public static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Impide entregar";
            case WARNING -> "Conviene corregir";
            case ADVICE -> "Consejo";
        };
    }

    public static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "finding is-error";
            case WARNING -> "finding";
            case ADVICE -> "finding is-advice";
        };
    }

    public static String icon(Severity severity) {
        return severity == Severity.ERROR ? "bad" : severity == Severity.WARNING ? "warn" : "dot";
    }

    /** Names a finding in a form: its kind and its place. */
    public static String key(FindingView it) {
        return it.kind() + ":" + it.path();
    }

    /** The suggested value as people read it. */
    public static String value(Suggestion it) {
        return switch (it.type()) {
            case DATE -> Dates.inFull(it.value());
            case NUMBER -> Numbers.show(new BigDecimal(it.value()));
            case TEXT -> it.value();
        };
    }

    /** The suggested value as a field takes it. */
    static String written(Suggestion it) {
        return it.type() == Suggestion.Type.NUMBER ? it.value().replace('.', ',') : it.value();
    }

    public static String found(List<FindingView> findings) {
        return PortalText.count(findings.size(), "hallazgo", "hallazgos");
    }
}
