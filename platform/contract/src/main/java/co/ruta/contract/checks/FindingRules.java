package co.ruta.contract.checks;

import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.Finding;
import co.ruta.sdk.check.Suggestion;
import co.ruta.sdk.definition.PluginDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A finding is of its kind, points at what exists, names its source, and has its three sentences with all they need. */
final class FindingRules {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final List<String> SENTENCES = List.of("what", "why", "mend");

    private final Map<String, String> texts;
    private final CheckKind kind;

    FindingRules(PluginDefinition definition, CheckKind kind) {
        this.texts = definition.texts();
        this.kind = kind;
    }

    /** Where breaches go. */
    interface Sink {
        void breach(String code, String problem, String mend);
    }

    void judge(Finding finding, Nodes nodes, Sink sink) {
        if (!finding.kind().equals(kind)) {
            sink.breach(
                    "FINDING_OF_OTHER_KIND",
                    "da hallazgos del tipo «" + finding.kind().value() + "»",
                    "El «kind» de un hallazgo es el de su verificación.");
        }
        if (finding.source().document().isBlank()) {
            sink.breach(
                    "FINDING_WITHOUT_SOURCE",
                    "da hallazgos sin fuente",
                    "Diga en «source» el documento y la sección de la regla.");
        }
        judgePlaces(finding, nodes, sink);
        SENTENCES.forEach(it -> judgeSentence(finding, it, sink));
        finding.suggestion().ifPresent(it -> judge(it, nodes, sink));
    }

    private static void judgePlaces(Finding finding, Nodes nodes, Sink sink) {
        if (!finding.where().isEmpty() && !nodes.has(finding.where())) {
            sink.breach(
                    "FINDING_POINTS_NOWHERE",
                    "señala un lugar que no existe",
                    "«where» es la ruta de un nodo del documento, como goals/{id} o goals/{id}/unit; aquí fue «"
                            + shown(finding.where()) + "».");
        }
        if (!finding.also().stream().allMatch(nodes::has)) {
            sink.breach(
                    "FINDING_POINTS_NOWHERE",
                    "señala en «also» un lugar que no existe",
                    "Use rutas de nodos del documento, como actions/{id}.");
        }
    }

    private void judgeSentence(Finding finding, String part, Sink sink) {
        String key = finding.messageKey() + "." + part;
        String text = texts.get(key);
        if (text == null) {
            sink.breach(
                    "MESSAGE_MISSING",
                    "no tiene el texto «" + shown(key) + "»",
                    "Agréguelo a texts.yaml: what dice qué pasa, why por qué importa, mend cómo corregirlo.");
            return;
        }
        List<String> lacking = ARGUMENT.matcher(text)
                .results()
                .map((MatchResult it) -> it.group(1))
                .filter(it -> !finding.args().containsKey(it))
                .distinct()
                .toList();
        if (!lacking.isEmpty()) {
            sink.breach(
                    "MESSAGE_LACKS_ARGUMENT",
                    "no da el dato «" + lacking.get(0) + "» que el texto «" + key + "» espera",
                    "Agréguelo a «args» del hallazgo, o quite {" + lacking.get(0) + "} del texto.");
        }
    }

    private static void judge(Suggestion suggestion, Nodes nodes, Sink sink) {
        if (!nodes.has(suggestion.path()) || suggestion.path().split("/", -1).length < 3) {
            sink.breach(
                    "SUGGESTION_GOES_NOWHERE",
                    "sugiere un valor para un campo que no existe",
                    "«path» de la sugerencia es la ruta de un campo, como goals/{id}/unit.");
        }
        if (!readable(suggestion)) {
            sink.breach(
                    "SUGGESTION_UNREADABLE",
                    "sugiere «" + shown(suggestion.value()) + "» como " + suggestion.type(),
                    "Un número va con punto decimal, una fecha como 2026-11-27.");
        }
    }

    private static boolean readable(Suggestion suggestion) {
        try {
            return switch (suggestion.type()) {
                case TEXT -> !suggestion.value().isBlank();
                case NUMBER -> new BigDecimal(suggestion.value()).scale() < Integer.MAX_VALUE;
                case DATE -> LocalDate.parse(suggestion.value()).getYear() > 0;
            };
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            return false;
        }
    }

    private static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
