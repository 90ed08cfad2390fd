package co.ruta.paper;

import co.ruta.core.format.CellText;
import co.ruta.core.format.FilledForm;
import co.ruta.core.format.FilledForm.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a letter with its answers in their places; blank lines part its paragraphs. */
final class LetterHtml {
    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private LetterHtml() {}

    static String of(FilledForm form, String body) {
        Map<String, String> answers = answers(form);
        return PARAGRAPHS
                .splitAsStream(body.strip())
                .map(it -> "<p class=\"letter\">" + FormHtml.escaped(said(it, answers)) + "</p>")
                .collect(Collectors.joining());
    }

    private static String said(String text, Map<String, String> answers) {
        return BLANK.matcher(text).replaceAll(it -> Matcher.quoteReplacement(answers.getOrDefault(it.group(1), "")));
    }

    /** Field, or {@code table/column}, → what it says; of several rows, one after another. */
    private static Map<String, String> answers(FilledForm form) {
        Map<String, String> answers = new HashMap<>();
        form.singles().forEach(it -> answers.put(it.column().field().id(), CellText.of(it.column(), it.spot())));
        form.tables().forEach(table -> {
            for (int i = 0; i < table.columns().size(); i++) {
                answers.put(
                        table.field().id() + "/"
                                + table.columns().get(i).field().id(),
                        column(table, i));
            }
        });
        return answers;
    }

    private static String column(Rows table, int column) {
        Stream<String> cells = table.lines().stream()
                .map(it -> CellText.of(table.columns().get(column), it.spots().get(column)));
        List<String> said = cells.filter(it -> !it.isEmpty()).toList();
        return String.join("; ", said);
    }
}
