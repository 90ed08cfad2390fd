package co.ruta.contract.checks;

import co.ruta.contract.Behaviour.Answered;
import co.ruta.contract.Behaviour.Failed;
import co.ruta.contract.Behaviour.Outcome;
import co.ruta.contract.Breach.Part;
import co.ruta.contract.Case;
import co.ruta.contract.fixture.CheckContexts;
import co.ruta.contract.fixture.Document;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.Finding;
import co.ruta.sdk.check.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One kind of check before the documents. Each defect is said once, with the first document that shows it. */
final class Trial {
    private static final int MOST_FINDINGS = 2_000;

    private final Case plugin;
    private final CheckKind kind;
    private final FindingRules findings;
    private final Set<String> said = new HashSet<>();

    Trial(Case plugin, CheckKind kind) {
        this.plugin = plugin;
        this.kind = kind;
        this.findings = new FindingRules(plugin.definition(), kind);
    }

    /** @param fresh gives the same document, built anew */
    void run(Document document, Document fresh, CheckContexts context) {
        Outcome first = plugin.subject().behaviour().check(kind, document.view(), context);
        Outcome second = plugin.subject().behaviour().check(kind, document.view(), context);
        if (!document.view().equals(fresh.view())) {
            breach(
                    document,
                    "CHECK_CHANGES_DOCUMENT",
                    "cambia el documento que recibe",
                    "Copie las colecciones antes de ordenarlas o quitarles elementos.");
        }
        if (first instanceof Failed failed) {
            breach(document, "CHECK_FAILS", "falla: " + failed.reason(), "Debe responder con cualquier documento.");
        } else if (first instanceof Answered answered) {
            if (!first.equals(second)) {
                breach(
                        document,
                        "CHECK_ANSWERS_DIFFER",
                        "responde distinto la segunda vez",
                        "No use el reloj, el azar ni estado guardado; el día está en context.today().");
            }
            judge(document, answered.findings());
        }
    }

    private void judge(Document document, List<Finding> answer) {
        if (answer.size() > MOST_FINDINGS) {
            breach(
                    document,
                    "TOO_MANY_FINDINGS",
                    "da " + answer.size() + " hallazgos; el máximo es " + MOST_FINDINGS,
                    "Agrúpelos: un hallazgo puede señalar varios lugares en «also».");
        }
        if (document.clean() && answer.stream().anyMatch(it -> it.severity() == Severity.ERROR)) {
            breach(
                    document,
                    "CLEAN_DOCUMENT_REFUSED",
                    "da un error en un documento sin defectos",
                    "Revise la regla, o bájela a WARNING.");
        }
        Nodes nodes = new Nodes(document.view());
        FindingRules.Sink sink = (code, problem, mend) -> breach(document, code, problem, mend);
        answer.stream().limit(MOST_FINDINGS).forEach(it -> findings.judge(it, nodes, sink));
    }

    private void breach(Document document, String code, String problem, String mend) {
        if (said.add(code + problem)) {
            plugin.breach(
                    code,
                    Part.CHECKS,
                    plugin.spot("checks.yaml", "own", "=" + kind.value()),
                    "La verificación «" + kind.value() + "» " + problem + " (con: " + document.name() + ").",
                    mend);
        }
    }
}
