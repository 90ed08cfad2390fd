package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** The one year a table is of, where it is of one: which rows belong to it. */
final class FormYear {
    private final FormContent content;
    private final Optional<Integer> year;

    FormYear(FormContent content, FieldType.Table table) {
        this.content = content;
        this.year = table.year().flatMap(it -> cycle(content).map(cycle -> switch (it) {
            case CYCLE -> cycle;
            case NEXT_CYCLE -> cycle + 1;
        }));
    }

    private static Optional<Integer> cycle(FormContent content) {
        return content.value(DocumentField.DOCUMENT_CYCLE.path())
                .map(DraftValue::parsed)
                .filter(JsonNumber.class::isInstance)
                .map(it -> ((JsonNumber) it).intValue());
    }

    /** Whether what is asked for each year is asked for this one. */
    boolean asks(int each) {
        return year.filter(it -> it != each).isEmpty();
    }

    /** Whether a row stands in the table: its action runs in the year, or never said when. */
    boolean has(Map<DocumentNode, String> row) {
        if (year.isEmpty() || row.keySet().stream().anyMatch(DocumentNode::ownRow)) {
            return true;
        }
        String action = row.get(DocumentNode.ACTION);
        return action != null
                && date(DocumentField.ACTION_START, action)
                        .filter(it -> it.getYear() > year.get())
                        .isEmpty()
                && date(DocumentField.ACTION_END, action)
                        .filter(it -> it.getYear() < year.get())
                        .isEmpty();
    }

    private Optional<LocalDate> date(DocumentField field, String node) {
        try {
            return content.value(FormPaths.of(field, node, ""))
                    .map(DraftValue::parsed)
                    .filter(JsonString.class::isInstance)
                    .map(it -> LocalDate.parse(((JsonString) it).getString()));
        } catch (DateTimeParseException unfinished) {
            return Optional.empty();
        }
    }
}
