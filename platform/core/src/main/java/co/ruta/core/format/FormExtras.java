package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.ExtraFields;
import co.ruta.core.document.Operation;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Spot;
import co.ruta.core.id.Ids;
import co.ruta.core.problem.Problem;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the formats of the pinned definitions ask beside the nodes of a document. Every answer is a text, as migrations take
 * them: a number with a point, a day as yyyy-mm-dd, the value of an option.
 */
@Service
class FormExtras implements ExtraFields {
    private final PinnedDefinitions definitions;
    private final FormKinds kinds;

    @Inject
    FormExtras(PinnedDefinitions definitions, FormKinds kinds) {
        this.definitions = definitions;
        this.kinds = kinds;
    }

    @Override
    public Optional<Problem> check(DocumentFacts document, Operation operation) {
        PluginDefinition plugin = definitions.of(document.pins());
        FormKind kind = kinds.of(document.kind());
        String path = operation.path();
        List<FormatField> asked = plugin.formats().stream()
                .flatMap(it -> it.fields())
                .flatMap(it -> it.type() instanceof FieldType.Table table ? table.columns().stream() : Stream.of(it))
                .filter(it -> names(it, plugin, kind.word(), path))
                .toList();
        if (asked.isEmpty()) {
            return Optional.of(Problem.at(
                    path, "UNKNOWN_FIELD", "Ningún formato de la secretaría pregunta eso en este documento."));
        }
        return operation.value().flatMap(value -> {
            String text = value.parsed() instanceof JsonString it ? it.getString() : null;
            if (text == null) {
                return Optional.of(Problem.at(path, "VALUE_NOT_VALID", "Se espera un texto."));
            }
            Optional<String> refused = asked.stream()
                    .map(it -> wrong(it, text))
                    .reduce((a, b) -> a.isEmpty() || b.isEmpty() ? Optional.empty() : a)
                    .orElse(Optional.empty());
            return refused.map(
                    it -> Problem.at(path, "VALUE_NOT_VALID", asked.get(0).title() + ": " + it));
        });
    }

    @Override
    public boolean continues(DocumentFacts document, String path) {
        PluginDefinition plugin = definitions.of(document.pins());
        String word = kinds.of(document.kind()).word();
        return plugin.formats().stream()
                .flatMap(it -> it.fields())
                .flatMap(it -> it.type() instanceof FieldType.Table table
                        ? table.columns().stream().filter(column -> !ofOneYear(table, column))
                        : Stream.of(it))
                .anyMatch(it -> names(it, plugin, word, path));
    }

    @Override
    public Optional<Said> said(DocumentFacts document, String path, DraftValue value) {
        PluginDefinition plugin = definitions.of(document.pins());
        String word = kinds.of(document.kind()).word();
        return plugin.formats().stream()
                .flatMap(format -> fields(format).stream()
                        .filter(it -> names(it, plugin, word, path))
                        .map(it -> said(format, it, path, value)))
                .reduce((older, newer) -> newer);
    }

    /** Its fields and the columns of its tables. */
    private static List<FormatField> fields(FormatDefinition format) {
        return format.fields()
                .flatMap(it -> it.type() instanceof FieldType.Table table ? table.columns().stream() : Stream.of(it))
                .toList();
    }

    private static Said said(FormatDefinition format, FormatField field, String path, DraftValue value) {
        DocumentNode node = ((FieldPlace.Extra) field.place()).node();
        List<FieldType.Option> options = field.type() instanceof FieldType.Choice choice ? choice.options() : List.of();
        Column column = new Column(field, Optional.empty(), node, false, options);
        return new Said(
                field.title(),
                format.title(),
                node.ownRow(),
                fields(format).indexOf(field),
                CellText.of(column, new Spot(Optional.of(path), Optional.of(value))));
    }

    /** Rows a table of one year keeps for itself belong to that year. */
    private static boolean ofOneYear(FieldType.Table table, FormatField column) {
        return table.year().isPresent()
                && column.place() instanceof FieldPlace.Extra extra
                && extra.node().ownRow();
    }

    private static boolean names(FormatField field, PluginDefinition plugin, String word, String path) {
        if (!(field.place() instanceof FieldPlace.Extra extra)
                || field.verified()
                || !path.substring(path.lastIndexOf('/') + 1).equals("extra." + plugin.id() + "." + field.id())) {
            return false;
        }
        String node = ExtraFields.node(path);
        String[] shape = extra.node().path().split("/");
        String[] parts = (node.isEmpty() ? word : word + "/" + node).split("/");
        if (shape.length != parts.length) {
            return false;
        }
        for (int i = 0; i < shape.length; i++) {
            if (!shape[i].equals("*") && !shape[i].equals(parts[i])) {
                return false;
            }
        }
        return !extra.node().ownRow() || Ids.isUlid(parts[parts.length - 1]);
    }

    /** Why a field does not take a text; a blank one is taken by all. */
    private static Optional<String> wrong(FormatField field, String text) {
        FieldType type = field.type();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (type instanceof FieldType.Text limits) {
            return text.codePointCount(0, text.length()) <= limits.maxLength()
                    ? Optional.empty()
                    : Optional.of("admite hasta " + limits.maxLength() + " caracteres.");
        }
        if (type instanceof FieldType.Choice choice) {
            Set<String> values =
                    choice.options().stream().map(FieldType.Option::value).collect(Collectors.toSet());
            boolean all = Stream.of(choice.several() ? text.split(";") : new String[] {text})
                    .allMatch(values::contains);
            return all ? Optional.empty() : Optional.of("escoja entre " + String.join(", ", values) + ".");
        }
        try {
            if (type instanceof FieldType.Date) {
                LocalDate.parse(text);
            } else if (type instanceof FieldType.Number || type instanceof FieldType.Money) {
                new BigDecimal(text);
            }
            return Optional.empty();
        } catch (DateTimeParseException | NumberFormatException wrong) {
            return Optional.of(
                    type instanceof FieldType.Date ? "escriba una fecha, 2026-11-26." : "escriba un número.");
        }
    }
}
