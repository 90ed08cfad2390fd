package co.ruta.core.records;

import co.ruta.core.school.School;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.definition.TerritoryDefinition.Municipality;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FormatDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a record's bound fields show: who it is about, and of which year. */
final class KnownFields {
    private KnownFields() {}

    /** Field → value, of the fields the platform knows here. */
    static Map<String, String> of(FormatDefinition format, Territory territory, School school, int year) {
        Map<String, String> known = new HashMap<>();
        format.fields().forEach(field -> {
            if (field.place() instanceof FieldPlace.Bound bound) {
                value(bound.field(), territory, school, year).ifPresent(it -> known.put(field.id(), it));
            }
        });
        return known;
    }

    private static Optional<String> value(DocumentField field, Territory territory, School school, int year) {
        return switch (field) {
            case SCHOOL_NAME -> Optional.of(school.name());
            case SCHOOL_DANE_CODE -> Optional.of(school.daneCode());
            case SCHOOL_MUNICIPALITY ->
                territory.values().municipalities().stream()
                        .filter(it -> it.code().equals(school.municipality()))
                        .map(Municipality::name)
                        .findFirst();
            case DOCUMENT_CYCLE -> Optional.of(Integer.toString(year));
            default -> Optional.empty();
        };
    }
}
