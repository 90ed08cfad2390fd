package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.PriorityScheme.Criterion;
import co.ruta.sdk.definition.PriorityScheme.First;
import co.ruta.sdk.definition.PriorityScheme.Order;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code priorities.yaml}: by what the schools of a plugin put their opportunities in order. */
final class PriorityReader {
    private static final int HIGHEST = 10;
    private static final int MOST_CRITERIA = 6;
    private static final Pattern VALUE = Pattern.compile("[0-9]|10");

    private final References references;

    private PriorityReader(References references) {
        this.references = references;
    }

    static PriorityScheme read(Fields fields, References references) {
        return new PriorityReader(references).file(fields);
    }

    private PriorityScheme file(Fields fields) {
        List<Criterion> criteria =
                fields.items("criteria", true).stream().map(this::criterion).toList();
        if (fields.has("criteria") && (criteria.isEmpty() || criteria.size() > MOST_CRITERIA)) {
            fields.problems()
                    .add(
                            Code.OUT_OF_RANGE,
                            fields.place("criteria"),
                            "«criteria» tiene " + criteria.size() + " criterios.",
                            "Escriba entre uno y " + MOST_CRITERIA + ".");
        }
        List<Located> ties = fields.texts("ties", false);
        ties.forEach(it -> {
            references.use(Kinds.CRITERION, it);
            references.define("desempate", it, fields.problems());
        });
        Order order = fields.choice("order", Order.class);
        First first = fields.choice("first", First.class);
        SourceRef source = Sources.read(fields, "source");
        fields.end();
        return criteria.isEmpty()
                ? PriorityScheme.GUIA_34
                : new PriorityScheme(
                        criteria, order, first, ties.stream().map(Located::text).toList(), source);
    }

    private Criterion criterion(Fields fields) {
        String id = fields.text("id", Shapes.ID, "urgency");
        references.define(Kinds.CRITERION, new Located(id, fields.place("id")), fields.problems());
        String title = fields.text("title");
        String help = fields.text("help");
        int before = fields.problems().all().size();
        int from = fields.number("from", 0, HIGHEST);
        int to = fields.number("to", 0, HIGHEST);
        boolean sound = fields.problems().all().size() == before;
        if (sound && from >= to) {
            fields.problems()
                    .add(
                            Code.INCONSISTENT,
                            fields.place("to"),
                            "La escala de «" + id + "» va de " + from + " a " + to + ".",
                            "«to» es mayor que «from», por ejemplo 1 y 5.");
        }
        int weight = fields.has("weight") ? fields.number("weight", 1, HIGHEST) : 1;
        boolean rises = sound && from < to;
        Criterion criterion = new Criterion(
                id,
                title,
                help,
                rises ? from : 0,
                rises ? to : HIGHEST,
                weight,
                labels(fields, rises ? from : 0, rises ? to : HIGHEST));
        fields.end();
        return criterion;
    }

    private static Map<Integer, String> labels(Fields fields, int from, int to) {
        Map<Integer, String> labels = new LinkedHashMap<>();
        fields.child("labels", false).ifPresent(texts -> {
            for (String key : texts.freeKeys()) {
                Keys.check(texts, key, VALUE, "3");
                String label = texts.text(key);
                if (!VALUE.matcher(key).matches()) {
                    continue;
                }
                int value = Integer.parseInt(key);
                if (value < from || value > to) {
                    texts.problems()
                            .add(
                                    Code.INCONSISTENT,
                                    texts.place(key),
                                    "El valor " + value + " no está en la escala de " + from + " a " + to + ".",
                                    "Quite ese nombre o corrija la escala.");
                }
                labels.put(value, label);
            }
        });
        return labels;
    }
}
