package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Single;
import co.ruta.core.id.Ids;
import co.ruta.core.json.Json;
import co.ruta.sdk.Stage;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FieldType.Option;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents made up from a seed: trees of any shape, answers of every type, texts that hurt. */
final class RandomContent {
    static final List<String> PIECES = List.of(
            "Fortalecer la lectura",
            "ñandú áéíóú",
            "=1+1",
            "@SUM(A1)",
            "-5",
            "+57",
            "'=x",
            "''",
            "<b>&amp;</b>",
            "\"comillas\"",
            "línea\notra",
            "\t",
            "_x000D_",
            "_x005F_",
            "😀",
            "100 %",
            "2026-11-26",
            "12,5",
            "VERDADERO",
            "#N/A",
            "]]>",
            "a  b");

    private final Random random;
    private final Plugins.Official official;
    private final FormScope scope;
    private final FormContents contents = new FormContents().revision(10);

    RandomContent(Plugins.Official official, long seed) {
        this.random = new Random(seed);
        this.official = official;
        this.scope = scope(official);
    }

    static FormScope scope(Plugins.Official official) {
        Stage stage = official.format().stage().orElseThrow();
        return switch (stage) {
            case SELF_ASSESSMENT ->
                new FormScope(
                        official.plugin().id(),
                        "assessment",
                        Set.of(DocumentNode.WORK_GROUP, DocumentNode.ASSESSMENT_ROW));
            case IMPROVEMENT_PLAN ->
                new FormScope(
                        official.plugin().id(),
                        "plan",
                        Set.of(
                                DocumentNode.OPPORTUNITY,
                                DocumentNode.OBJECTIVE,
                                DocumentNode.GOAL,
                                DocumentNode.INDICATOR,
                                DocumentNode.ACTION,
                                DocumentNode.RESOURCE,
                                DocumentNode.SOCIALISATION,
                                DocumentNode.PLAN_ROW));
            case FOLLOW_UP ->
                new FormScope(
                        official.plugin().id(),
                        "follow-up",
                        Set.of(DocumentNode.CUT, DocumentNode.COMMUNICATION, DocumentNode.FOLLOW_UP_ROW));
        };
    }

    /** The document; its answers are those of {@link #answers()}. */
    FormContent content() {
        return contents.made();
    }

    /** Makes the nodes, then an answer for most of the places a form shows. */
    Map<String, DraftValue> answers() {
        contents.years(2026, 2026 + random.nextInt(3));
        contents.value(DocumentField.DOCUMENT_CYCLE.path(), DraftValue.number(2026));
        options();
        nodes();
        Map<String, DraftValue> answers = new HashMap<>();
        ownRows(answers);
        FilledForm blank = form(official, contents.made(), scope);
        blank.singles().filter(it -> it.column().editable()).forEach(it -> answer(answers, it));
        blank.tables().forEach(it -> answer(answers, it));
        answers.forEach((path, value) -> contents.value(path, value).rev(path, 1 + random.nextInt(10)));
        return answers;
    }

    static FilledForm form(Plugins.Official official, FormContent content, FormScope scope) {
        FormIdentity identity = new FormIdentity(
                official.plugin().id().value(),
                official.format().id(),
                official.format().number(),
                "t",
                Ids.mint(),
                Ids.mint(),
                2026,
                0,
                content.revision());
        return new FilledForm(
                official.format(), identity, Map.of(), new Filling(official.format(), content, scope).sections());
    }

    /** A format's own rows are told by what they answer: each begins with one answer. */
    private void ownRows(Map<String, DraftValue> answers) {
        form(official, contents.made(), scope)
                .tables()
                .filter(Rows::open)
                .flatMap(it -> it.columns().stream())
                .filter(it -> it.node().ownRow() && it.editable())
                .collect(Collectors.groupingBy(
                        Column::node, () -> new EnumMap<>(DocumentNode.class), Collectors.toList()))
                .forEach((kind, columns) -> some(kind, 5)
                        .forEach(row -> answers.put(scope.path(columns.get(0), row.path()), value(columns.get(0)))));
        answers.forEach(contents::value);
    }

    private void answer(Map<String, DraftValue> answers, Single single) {
        if (random.nextInt(10) > 1) {
            answers.put(single.spot().path().orElseThrow(), value(single.column()));
        }
    }

    private void answer(Map<String, DraftValue> answers, Rows rows) {
        rows.lines().forEach(line -> {
            for (int i = 0; i < rows.columns().size(); i++) {
                Column column = rows.columns().get(i);
                Optional<String> path = line.spots().get(i).path();
                boolean name = named(column);
                if (column.editable() && path.isPresent() && (name || random.nextInt(10) > 1)) {
                    answers.computeIfAbsent(path.get(), it -> value(column));
                }
            }
        });
    }

    /** What a row is recognised by is never blank, so that no made-up row is an empty one. */
    private static boolean named(Column column) {
        return column.field().place() instanceof FieldPlace.Bound bound
                && FormNodes.nameField(column.node())
                        .filter(it -> it == bound.field())
                        .isPresent();
    }

    private DraftValue value(Column column) {
        FieldType type = column.field().type();
        boolean text = column.field().place() instanceof FieldPlace.Extra;
        if (!column.options().isEmpty()) {
            return option(column);
        }
        if (type instanceof FieldType.Date && column.node() == DocumentNode.ACTION) {
            return DraftValue.text(inTheYear(column));
        }
        if (type instanceof FieldType.Date) {
            return DraftValue.text(
                    LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_000)).toString());
        }
        if (type instanceof FieldType.Money) {
            long pesos = Math.abs(random.nextLong()) % 10_000_000_000_000L;
            return text ? DraftValue.text(String.valueOf(pesos)) : DraftValue.number(pesos);
        }
        if (type instanceof FieldType.Number number) {
            int min = number.min().orElse(0);
            int max = number.max().orElse(1_000_000);
            BigDecimal whole = BigDecimal.valueOf(min + random.nextInt(max - min + 1));
            BigDecimal exact = number.decimals() == 0 || whole.intValue() == max
                    ? whole
                    : whole.add(BigDecimal.valueOf(random.nextInt(100), 2));
            return text ? DraftValue.text(exact.toPlainString()) : DraftValue.of(Json.createValue(exact));
        }
        return DraftValue.text(words());
    }

    /** An action runs in the year of the document, so that a table of that year shows it. */
    private String inTheYear(Column column) {
        boolean start =
                column.field().place() instanceof FieldPlace.Bound bound && bound.field() == DocumentField.ACTION_START;
        int days = random.nextInt(900);
        return (start
                        ? LocalDate.of(2026, 12, 31).minusDays(days)
                        : LocalDate.of(2026, 1, 1).plusDays(days))
                .toString();
    }

    private DraftValue option(Column column) {
        String value =
                column.options().get(random.nextInt(column.options().size())).value();
        if (column.field().place() instanceof FieldPlace.Bound bound) {
            if (bound.field().value() == DocumentField.Value.SCALE) {
                return DraftValue.number(Long.parseLong(value));
            }
            if (bound.field().codes().contains("true")) {
                return DraftValue.of(value.equals("true") ? JsonValue.TRUE : JsonValue.FALSE);
            }
        }
        return DraftValue.text(value);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int pieces = 1 + random.nextInt(random.nextInt(20) == 0 ? 200 : 4);
        for (int i = 0; i < pieces; i++) {
            words.append(i == 0 ? "" : " ").append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.append(' ').append(random.nextInt(1_000_000)).toString().strip();
    }

    private void options() {
        List<Option> some = IntStream.range(0, 12)
                .mapToObj(it -> new Option("a.b" + it, "1." + it + " Componente " + it))
                .toList();
        contents.options(DocumentField.OPPORTUNITY_COMPONENT, some)
                .options(DocumentField.OBJECTIVE_AREA, some)
                .options(DocumentField.GROUP_AREA, some);
        List<Option> levels = IntStream.rangeClosed(1, 4)
                .mapToObj(it -> new Option(String.valueOf(it), it + " Nivel"))
                .toList();
        contents.options(DocumentField.COMPONENT_LEVEL, levels).options(DocumentField.OPPORTUNITY_LEVEL, levels);
        for (DocumentField each : DocumentField.values()) {
            if (each.codes().contains("true")) {
                contents.yesOrNo(each);
            } else if (!each.codes().isEmpty()) {
                contents.options(
                        each,
                        each.codes().stream()
                                .map(it -> new Option(it, "La " + it))
                                .toList());
            }
        }
    }

    private void nodes() {
        some(DocumentNode.COMPONENT, 20);
        some(DocumentNode.IDENTITY_ITEM, 5);
        some(DocumentNode.INCLUSION_AREA, 4);
        some(DocumentNode.WORK_GROUP, 5);
        some(DocumentNode.OPPORTUNITY, 8);
        some(DocumentNode.SOCIALISATION, 3);
        some(DocumentNode.COMMUNICATION, 3);
        List<FormNode> cuts = some(DocumentNode.CUT, 4);
        for (FormNode objective : some(DocumentNode.OBJECTIVE, 4)) {
            for (FormNode goal : some(DocumentNode.GOAL, 3, objective)) {
                some(DocumentNode.INDICATOR, 3, goal);
                contents.node(
                        DocumentNode.GOAL_EVALUATION,
                        "follow-up/evaluation/goals/"
                                + FormPaths.ids(goal.kind(), goal.path()).get(0),
                        goal);
                for (FormNode action : some(DocumentNode.ACTION, 4, goal)) {
                    some(DocumentNode.RESOURCE, 3, action);
                    cuts.forEach(cut -> contents.node(
                            DocumentNode.CUT_ACTION,
                            cut.path() + "/actions/"
                                    + FormPaths.ids(action.kind(), action.path())
                                            .get(0),
                            cut,
                            action));
                }
            }
        }
    }

    private List<FormNode> some(DocumentNode kind, int most, FormNode... above) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(
                        it -> new FormNode(kind, FormPaths.node(kind, List.of(Ids.mint())), FormContents.above(above)))
                .peek(contents::node)
                .toList();
    }
}
