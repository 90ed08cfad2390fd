package co.ruta.definitions;

import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Writes the reference of the definition files, in Spanish, from their schemas. */
final class Reference {
    private static final int SHORT = 24;
    private static final Map<String, String> TYPES = Map.of(
            "text", "texto",
            "id", "nombre interno (minúsculas, guiones)",
            "source", "fuente",
            "date", "fecha (año-mes-día)",
            "month", "mes (en inglés: NOVEMBER)",
            "node", "nodo (ver al final)",
            "bind", "campo de un documento (ver al final)",
            "field-name", "campo, o tabla/columna",
            "column", "columna",
            "field", "campo");

    private final StringBuilder page = new StringBuilder();
    private final ObjectMapper json = new ObjectMapper();

    private record Row(String path, String type, boolean required, String meaning, String example, Set<String> forms) {}

    String write() {
        page.append(
                """
                # Referencia de las definiciones

                <!-- Se genera de los esquemas JSON: no la edite a mano. Vea ReferenceTest. -->

                Cada archivo que un complemento o un territorio puede tener, clave por clave. El mismo lector que usa la
                plataforma los revisa en la compilación, y dice archivo, línea, problema y cómo corregirlo.

                Los esquemas JSON vienen en el SDK, en `META-INF/ruta/schemas/`. La compilación de un complemento los deja en
                `target/schemas/`; con esta primera línea, un editor con soporte de YAML ayuda mientras se escribe:

                ```yaml
                # yaml-language-server: $schema=../../../../target/schemas/plugin.schema.json
                ```

                En las tablas, `[]` es cada elemento de una lista, y una *fuente* es «documento, sección» en una línea, o
                `document:` y `section:` aparte cuando el nombre del documento lleva coma.

                """);
        Schemas.NAMES.forEach(it -> file(json.readTree(Schemas.text(it))));
        fields();
        return page.toString();
    }

    private void file(JsonNode schema) {
        page.append("## ").append(schema.get("title").asString()).append("\n\n");
        page.append(schema.get("description").asString()).append("\n\n");
        page.append("| Clave | Tipo | ¿Puede faltar? | Qué dice | Ejemplo |\n|---|---|---|---|---|\n");
        List<Row> rows = new ArrayList<>();
        walk(schema, schema, "", rows, Set.of());
        Map<String, List<Row>> merged = new LinkedHashMap<>();
        rows.forEach(it -> merged.computeIfAbsent(it.path() + "|" + it.meaning(), any -> new ArrayList<>())
                .add(it));
        merged.values().forEach(this::row);
        page.append('\n');
    }

    private void row(List<Row> same) {
        Row row = same.get(0);
        Set<String> forms =
                same.stream().flatMap(it -> it.forms().stream()).collect(Collectors.toCollection(TreeSet::new));
        String only = forms.isEmpty() || row.path().endsWith(".type") ? "" : " *(" + String.join(", ", forms) + ")*";
        page.append("| `")
                .append(row.path())
                .append("` | ")
                .append(row.path().endsWith(".type") && !forms.isEmpty() ? codes(List.copyOf(forms)) : row.type())
                .append(" | ")
                .append(row.required() ? "no" : "sí")
                .append(" | ")
                .append(row.meaning())
                .append(only)
                .append(" | ")
                .append(row.example())
                .append(" |\n");
    }

    private void walk(JsonNode root, JsonNode node, String path, List<Row> rows, Set<String> forms) {
        for (JsonNode form : forms(root, node)) {
            Set<String> named = form == node ? forms : Set.of(name(form));
            List<String> required = texts(form.get("required"));
            properties(form).forEach((key, value) -> {
                String full = path.isEmpty() ? key : path + "." + key;
                rows.add(new Row(
                        full + (isList(value) ? "[]" : ""),
                        type(root, value),
                        required.contains(key),
                        Optional.ofNullable(value.get("description"))
                                .map(JsonNode::asString)
                                .orElse(""),
                        example(value),
                        named));
                inner(value).ifPresent(it -> walk(root, it, full + (isList(value) ? "[]" : ""), rows, Set.of()));
            });
        }
    }

    /** The alternatives of a mapping, or the mapping itself. */
    private List<JsonNode> forms(JsonNode root, JsonNode node) {
        JsonNode here = resolved(root, node);
        if (here.get("oneOf") == null) {
            return List.of(here);
        }
        List<JsonNode> forms = new ArrayList<>();
        here.get("oneOf").forEach(it -> forms.addAll(forms(root, it)));
        return forms;
    }

    private static String name(JsonNode form) {
        JsonNode type = form.at("/properties/type/const");
        List<String> required = texts(form.get("required"));
        return type.isMissingNode() ? (required.isEmpty() ? "" : required.get(0)) : type.asString();
    }

    private static JsonNode resolved(JsonNode root, JsonNode node) {
        JsonNode ref = node.get("$ref");
        return ref == null ? node : root.at(ref.asString().substring(1));
    }

    /** What lies below a key: the items of a list, or the mapping. Texts, sources and the like have nothing below. */
    private static Optional<JsonNode> inner(JsonNode value) {
        JsonNode inner = isList(value) ? value.get("items") : value;
        JsonNode ref = inner.get("$ref");
        boolean opens = ref == null
                ? inner.get("properties") != null || inner.get("oneOf") != null
                : ref.asString().endsWith("/field")
                        || (isList(value) && ref.asString().endsWith("/column"));
        return opens ? Optional.of(inner) : Optional.empty();
    }

    private static Map<String, JsonNode> properties(JsonNode form) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        if (form.get("properties") != null) {
            form.get("properties").forEachEntry(properties::put);
        }
        return properties;
    }

    private static boolean isList(JsonNode value) {
        return value.get("type") != null && value.get("type").asString().equals("array");
    }

    private String type(JsonNode root, JsonNode value) {
        if (value.get("$ref") != null) {
            String ref = value.get("$ref").asString();
            String name = ref.substring(ref.lastIndexOf('/') + 1);
            return TYPES.containsKey(name) ? TYPES.get(name) : type(root, resolved(root, value));
        }
        if (value.get("enum") != null) {
            List<String> constants = texts(value.get("enum"));
            return constants.size() > SHORT ? "uno de " + constants.size() + " nombres" : codes(constants);
        }
        if (value.get("const") != null) {
            return codes(List.of(value.get("const").asString()));
        }
        if (value.get("oneOf") != null) {
            return "una de estas formas";
        }
        if (value.get("allOf") != null) {
            return type(root, value.get("allOf").get(0));
        }
        return switch (value.get("type") == null ? "" : value.get("type").asString()) {
            case "array" -> {
                String item = type(root, value.get("items"));
                yield item.equals("bloque") || item.equals("una de estas formas") ? "lista" : "lista de: " + item;
            }
            case "object" -> value.get("properties") == null ? "claves libres" : "bloque";
            case "integer" -> "número entero" + limits(value);
            case "boolean" -> "true o false";
            default -> "texto";
        };
    }

    private static String limits(JsonNode value) {
        long min = value.get("minimum").asLong();
        long max = value.get("maximum").asLong();
        return min == Integer.MIN_VALUE && max == Integer.MAX_VALUE ? "" : ", de " + min + " a " + max;
    }

    private static String codes(List<String> constants) {
        return constants.stream().map(it -> "`" + it + "`").collect(Collectors.joining(", "));
    }

    private String example(JsonNode value) {
        JsonNode examples = value.get("examples");
        return examples == null ? "" : "`" + examples.get(0).toString().replace("|", "\\|") + "`";
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        if (list != null) {
            list.forEach(it -> texts.add(it.asString()));
        }
        return texts;
    }

    private void fields() {
        page.append(
                """
                ## Nodos y campos a los que se liga un formato

                Cada `*` es el identificador de uno de varios. `plan/opportunities/*/priority/` termina en el criterio de
                `priorities.yaml`, por ejemplo `urgency`. Los que llena la plataforma no los escribe nadie.

                | Nodo | Cada uno tiene un solo |
                |---|---|
                """);
        for (DocumentNode node : DocumentNode.values()) {
            List<String> single = java.util.Arrays.stream(DocumentNode.values())
                    .filter(it -> it != node && it.repeats() && node.repeats() && node.hasOne(it))
                    .map(DocumentNode::path)
                    .toList();
            page.append("| `")
                    .append(node.path())
                    .append("` | ")
                    .append(codes(single))
                    .append(" |\n");
        }
        page.append("\n| Campo | Tipo | Lo llena la plataforma | Valores |\n|---|---|---|---|\n");
        for (DocumentField field : DocumentField.values()) {
            page.append("| `")
                    .append(field.path())
                    .append("` | ")
                    .append(field.value())
                    .append(" | ")
                    .append(field.derived() ? "sí" : "")
                    .append(" | ")
                    .append(codes(field.codes()))
                    .append(" |\n");
        }
    }
}
