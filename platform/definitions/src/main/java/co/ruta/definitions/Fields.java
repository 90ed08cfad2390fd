package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The keys of one YAML mapping. Each asked-for key that is missing or wrong adds a problem and answers a stand-in, so
 * that reading goes on and finds the rest; a reading with a problem never yields a value. {@link #end()} refuses what
 * nobody asked for.
 */
final class Fields {
    private final Place place;
    private final Problems problems;
    private final Nodes nodes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
        this.nodes = new Nodes(place.file(), problems);
    }

    /** The keys of {@code node}, or empty (with a problem) when it is no mapping. */
    static Optional<Fields> of(Node node, String file, Problems problems) {
        Place place = place(node, file);
        if (!(node instanceof MappingNode mapping)) {
            problems.add(
                    Code.WRONG_TYPE,
                    place,
                    "Aquí se espera «clave: valor».",
                    "Escriba una clave por línea, con sangría.");
            return Optional.empty();
        }
        Fields fields = new Fields(place, problems);
        for (NodeTuple tuple : mapping.getValue()) {
            fields.put(tuple, file);
        }
        return Optional.of(fields);
    }

    private void put(NodeTuple tuple, String file) {
        Place at = place(tuple.getKeyNode(), file);
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.add(Code.WRONG_TYPE, at, "Una clave es un texto simple.", "Escriba «clave: valor».");
            return;
        }
        if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
            problems.add(
                    Code.DUPLICATE,
                    at,
                    "La clave «" + key.getValue() + "» está dos veces.",
                    "Deje solo una de las dos.");
        }
        keys.putIfAbsent(key.getValue(), at);
    }

    Place place() {
        return place;
    }

    Place place(String key) {
        return keys.getOrDefault(key, place);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the key is there; it is then one of those this mapping may have. */
    boolean declared(String key) {
        asked.add(key);
        return has(key);
    }

    Problems problems() {
        return problems;
    }

    /** A required text. */
    String text(String key) {
        return located(key).text();
    }

    /** A required text with the line it stands on. */
    Located located(String key) {
        return new Located(node(key, true).map(it -> scalar(key, it)).orElse(""), place(key));
    }

    /** A text that may be absent. */
    Optional<String> optionalText(String key) {
        return node(key, false).map(it -> scalar(key, it));
    }

    /** A required text of a certain shape; {@code example} helps who gets it wrong. */
    String text(String key, Pattern shape, String example) {
        return parsed(key, it -> shape.matcher(it).matches() ? Optional.of(it) : Optional.empty(), "", example);
    }

    /** A required value that a text says; {@code standIn} when it says none. */
    <T> T parsed(String key, Function<String, Optional<T>> parser, T standIn, String example) {
        return node(key, true)
                .map(it -> parse(key, scalar(key, it), parser, example).orElse(standIn))
                .orElse(standIn);
    }

    /** A value that a text says, or empty when the key is absent. */
    <T> Optional<T> optionalParsed(String key, Function<String, Optional<T>> parser, String example) {
        return node(key, false).flatMap(it -> parse(key, scalar(key, it), parser, example));
    }

    private <T> Optional<T> parse(String key, String text, Function<String, Optional<T>> parser, String example) {
        Optional<T> value = text.isEmpty() ? Optional.empty() : parser.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            problems.add(
                    Code.WRONG_FORMAT,
                    place(key),
                    "El valor «" + Nodes.shown(text) + "» de «" + key + "» no tiene la forma esperada.",
                    "Por ejemplo: " + example + ".");
        }
        return value;
    }

    /** true or false; {@code fallback} when absent. */
    boolean flag(String key, boolean fallback) {
        return node(key, false).map(it -> nodes.flag(key, it, fallback)).orElse(fallback);
    }

    /** A required whole number within the limits, both inclusive. */
    int number(String key, int min, int max) {
        return node(key, true).map(it -> nodes.number(key, it, min, max)).orElse(min);
    }

    /** A whole number within the limits, or empty when the key is absent. */
    Optional<Integer> optionalNumber(String key, int min, int max) {
        return node(key, false).map(it -> nodes.number(key, it, min, max));
    }

    /** A required value of a closed list. */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return node(key, true).flatMap(it -> constant(key, it, type)).orElse(type.getEnumConstants()[0]);
    }

    /** A value of a closed list, or empty when the key is absent. */
    <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
        return node(key, false).flatMap(it -> constant(key, it, type));
    }

    /** A value of a closed list, by its name, or empty when the key is absent. */
    <T> Optional<T> optionalChoiceOf(String key, Map<String, T> values) {
        return optionalParsedOf(key, it -> Optional.ofNullable(values.get(it)), values.keySet());
    }

    /** A value of a closed set, or empty when the key is absent; {@code names} are offered to who gets it wrong. */
    <T> Optional<T> optionalParsedOf(String key, Function<String, Optional<T>> parser, Collection<String> names) {
        return node(key, false).flatMap(it -> named(key, it, parser, names));
    }

    private <T> Optional<T> named(
            String key, Node node, Function<String, Optional<T>> parser, Collection<String> names) {
        String written = scalar(key, node);
        Optional<T> value = written.isEmpty() ? Optional.empty() : parser.apply(written);
        if (value.isEmpty() && !written.isEmpty()) {
            problems.add(
                    Code.NOT_ALLOWED,
                    place(node, place.file()),
                    "«" + Nodes.shown(written) + "» no es un valor de «" + key + "».",
                    Closest.mend(written, names));
        }
        return value;
    }

    /** A required list of values of a closed list, in the order written. */
    <E extends Enum<E>> List<E> choices(String key, Class<E> type, boolean required) {
        List<E> chosen = new ArrayList<>();
        EnumSet<E> seen = EnumSet.noneOf(type);
        for (Node item : sequence(key, required)) {
            constant(key, item, type).ifPresent(it -> {
                if (!seen.add(it)) {
                    problems.add(
                            Code.NOT_ALLOWED,
                            place(item, place.file()),
                            "«" + it.name() + "» está dos veces en «" + key + "».",
                            "Deje solo uno.");
                }
                chosen.add(it);
            });
        }
        return chosen;
    }

    private <E extends Enum<E>> Optional<E> constant(String key, Node node, Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        return named(key, node, it -> Optional.ofNullable(constants.get(it)), constants.keySet());
    }

    /** A list of texts. */
    List<Located> texts(String key, boolean required) {
        return sequence(key, required).stream()
                .map(it -> new Located(scalar(key, it), place(it, place.file())))
                .toList();
    }

    /** A list of mappings; what is no mapping is left out, with a problem. */
    List<Fields> items(String key, boolean required) {
        return sequence(key, required).stream()
                .flatMap(it -> of(it, place.file(), problems).stream())
                .toList();
    }

    /** A mapping below this key; empty when absent or, with a problem, when required or no mapping. */
    Optional<Fields> child(String key, boolean required) {
        return node(key, required).flatMap(it -> of(it, place.file(), problems));
    }

    /** Whether the key holds a plain text rather than a mapping or list. */
    boolean isScalar(String key) {
        return values.get(key) instanceof ScalarNode;
    }

    /** Every key of this mapping, free to choose, in order; marks all as asked for. */
    Set<String> freeKeys() {
        asked.addAll(keys.keySet());
        return new LinkedHashSet<>(keys.keySet());
    }

    /** Refuses the keys nobody asked for. */
    void end() {
        for (String key : keys.keySet()) {
            if (!asked.contains(key)) {
                Set<String> free = new LinkedHashSet<>(asked);
                free.removeAll(keys.keySet());
                problems.add(
                        Code.UNKNOWN_KEY,
                        place(key),
                        "La clave «" + Nodes.shown(key) + "» no existe aquí.",
                        Closest.to(key, free)
                                .or(() -> Closest.to(key, asked))
                                .map(it -> "¿Quiso decir «" + it + "»?")
                                .orElse("Quítela, o use una de estas: " + String.join(", ", asked) + "."));
            }
        }
    }

    private List<Node> sequence(String key, boolean required) {
        Optional<Node> node = node(key, required);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(
                Code.WRONG_TYPE,
                place(key),
                "«" + key + "» es una lista.",
                "Escriba un guion (-) delante de cada elemento.");
        return List.of();
    }

    private Optional<Node> node(String key, boolean required) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null && required) {
            problems.add(Code.MISSING_KEY, place, "Falta la clave «" + key + "».", "Agréguela en este bloque.");
        }
        return Optional.ofNullable(node);
    }

    private String scalar(String key, Node node) {
        return nodes.text(key, node);
    }

    private static Place place(Node node, String file) {
        return Nodes.place(node, file);
    }
}
