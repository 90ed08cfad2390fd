package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** One YAML file on its way to values: plain YAML only, no anchors, no tags, bounded depth and size. */
final class YamlFile {
    /** Far beyond any definition, far below what could hurt. */
    private static final int MAX_CHARACTERS = 2_000_000;

    private static final int MAX_DEPTH = 40;

    private YamlFile() {}

    /** The file's keys, or empty (with a problem) when it is not a YAML mapping. */
    static Optional<Fields> open(String file, String text, Problems problems) {
        if (text.length() > MAX_CHARACTERS) {
            problems.add(
                    Code.NOT_SUPPORTED_YAML,
                    Place.of(file),
                    "El archivo es demasiado grande.",
                    "Un archivo de definiciones tiene como máximo " + MAX_CHARACTERS + " caracteres.");
            return Optional.empty();
        }
        LoadSettings settings = settings(file, text);
        try {
            if (!isPlain(file, text, settings, problems)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.add(
                        Code.EMPTY_VALUE, Place.of(file), "El archivo está vacío.", "Escriba su contenido o bórrelo.");
                return Optional.empty();
            }
            return Fields.of(root.get(), file, problems);
        } catch (MarkedYamlEngineException notYaml) {
            int line = notYaml.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            problems.add(
                    Code.NOT_YAML,
                    new Place(file, line),
                    "El archivo no es YAML válido en esta línea (" + notYaml.getProblem() + ").",
                    "Revise la sangría, los dos puntos y las comillas de esta línea y de la anterior.");
        } catch (YamlEngineException notText) {
            problems.add(
                    Code.NOT_YAML,
                    Place.of(file),
                    "El archivo tiene caracteres que YAML no admite.",
                    "Guárdelo de nuevo como texto UTF-8.");
        }
        return Optional.empty();
    }

    /** The file's nodes, or empty when it is not plain YAML. */
    static Optional<Node> root(String file, String text) {
        try {
            LoadSettings settings = settings(file, text);
            boolean plain = text.length() <= MAX_CHARACTERS && isPlain(file, text, settings, new Problems());
            return plain ? new Compose(settings).composeString(text) : Optional.empty();
        } catch (YamlEngineException notYaml) {
            return Optional.empty();
        }
    }

    private static LoadSettings settings(String file, String text) {
        return LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MAX_CHARACTERS + 1)
                // in one go: the library fails where a surrogate pair lies across two of its buffers
                .setBufferSize(text.length() + 2)
                .build();
    }

    private static boolean isPlain(String file, String text, LoadSettings settings, Problems problems) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
            if (event instanceof AliasEvent
                    || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
                problems.add(
                        Code.NOT_SUPPORTED_YAML,
                        new Place(file, line),
                        "Aquí no se admiten anclas ni alias (& y *).",
                        "Escriba el valor completo, o entre comillas si empieza por ese signo.");
                return false;
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > MAX_DEPTH) {
                problems.add(
                        Code.NOT_SUPPORTED_YAML,
                        new Place(file, line),
                        "Hay demasiados niveles uno dentro de otro.",
                        "Use como máximo " + MAX_DEPTH + " niveles.");
                return false;
            }
        }
        return true;
    }
}
