package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads single values of one file's node graph. */
record Nodes(String file, Problems problems) {
    static Place place(Node node, String file) {
        return new Place(file, node.getStartMark().map(Mark::getLine).orElse(0) + 1);
    }

    /** The text a node says; empty, with a problem, when it says none. */
    String text(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(
                    Code.WRONG_TYPE,
                    place(node, file),
                    "«" + key + "» es un texto.",
                    "Escriba un solo valor en la misma línea.");
            return "";
        }
        if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
            problems.add(
                    Code.EMPTY_VALUE,
                    place(node, file),
                    "«" + key + "» está vacío.",
                    "Escriba un valor, o quite la clave si puede faltar.");
            return "";
        }
        if (!scalar.getTag().equals(Tag.STR)) {
            problems.add(
                    Code.WRONG_TYPE,
                    place(node, file),
                    "«" + key + "» es un texto y «" + shown(scalar.getValue()) + "» se lee como otra cosa.",
                    "Escríbalo entre comillas: \"" + shown(scalar.getValue()) + "\".");
            return "";
        }
        return scalar.getValue();
    }

    /** A whole number within the limits; {@code min}, with a problem, when it is none. */
    int number(String key, Node node, int min, int max) {
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.INT)) {
            problems.add(
                    Code.WRONG_TYPE,
                    place(node, file),
                    "«" + key + "» es un número entero.",
                    "Escríbalo sin comillas.");
            return min;
        }
        try {
            int value = Integer.parseInt(scalar.getValue());
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException beyondInt) {
            // falls through to the message about the limits
        }
        problems.add(
                Code.OUT_OF_RANGE,
                place(node, file),
                "«" + key + "» vale " + shown(scalar.getValue()) + ".",
                "Debe estar entre " + min + " y " + max + ".");
        return min;
    }

    /** true or false; {@code fallback}, with a problem, when it is neither. */
    boolean flag(String key, Node node, boolean fallback) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return scalar.getValue().equals("true");
        }
        problems.add(
                Code.WRONG_TYPE,
                place(node, file),
                "«" + key + "» es sí o no.",
                "Escriba true (sí) o false (no), sin comillas.");
        return fallback;
    }

    /** What somebody wrote, cut to what fits into a message. */
    static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
