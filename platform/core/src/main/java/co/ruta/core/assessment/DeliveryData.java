package co.ruta.core.assessment;

import co.ruta.core.deadline.SpanishDates;
import co.ruta.core.stage.DataField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The participation and approval a delivery asks for, and what is missing in it. */
final class DeliveryData {
    private static final List<Field> FIELDS = List.of(
            Field.DELIVERY_ACT,
            Field.DELIVERY_ACT_DATE,
            Field.DELIVERY_DIRECTIVES,
            Field.DELIVERY_TEACHERS,
            Field.DELIVERY_FAMILIES,
            Field.DELIVERY_STUDENTS,
            Field.DELIVERY_TEAM_AGREES);

    private final AssessmentDraft draft;
    private final LocalDate today;

    /** @param today in the territory's zone */
    DeliveryData(AssessmentDraft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    List<DataField> fields() {
        return FIELDS.stream().map(this::field).toList();
    }

    private DataField field(Field field) {
        String path = Place.alone(field);
        return new DataField(
                path, field.label(), help(field), type(field), value(field, path), draft.rev(path), error(field, path));
    }

    private static DataField.Type type(Field field) {
        return switch (field.value()) {
            case DATE -> DataField.Type.DATE;
            case COUNT -> DataField.Type.COUNT;
            case FLAG -> DataField.Type.FLAG;
            default -> DataField.Type.TEXT;
        };
    }

    private String value(Field field, String path) {
        return switch (field.value()) {
            case COUNT -> draft.count(path).map(String::valueOf).orElse("");
            case FLAG -> String.valueOf(draft.flag(path));
            default -> draft.text(path);
        };
    }

    private String help(Field field) {
        return switch (field) {
            case DELIVERY_ACT -> "Número como aparece en el acta.";
            case DELIVERY_ACT_DATE -> "El día en que se aprobó, a más tardar hoy, " + SpanishDates.day(today) + ".";
            case DELIVERY_STUDENTS -> "Solo el número; ningún nombre de estudiante.";
            case DELIVERY_TEAM_AGREES -> "Al entregar se guarda una versión que no cambia.";
            default -> "Escriba 0 si nadie de este grupo participó.";
        };
    }

    private Optional<String> error(Field field, String path) {
        return switch (field) {
            case DELIVERY_ACT -> missing(draft.text(path).isBlank(), "Escriba el número del acta de aprobación");
            case DELIVERY_ACT_DATE ->
                draft.date(path)
                        .map(day -> missing(day.isAfter(today), "La fecha del acta no puede ser posterior a hoy"))
                        .orElse(Optional.of("Escriba la fecha del acta de aprobación"));
            case DELIVERY_TEAM_AGREES ->
                missing(!draft.flag(path), "Confirme que el equipo de gestión revisó estas respuestas");
            case DELIVERY_TEACHERS -> missing(draft.count(path).isEmpty(), "Escriba cuántos docentes participaron");
            case DELIVERY_DIRECTIVES -> missing(draft.count(path).isEmpty(), "Escriba cuántos directivos participaron");
            case DELIVERY_FAMILIES -> missing(draft.count(path).isEmpty(), "Escriba cuántas familias participaron");
            default -> missing(draft.count(path).isEmpty(), "Escriba cuántos estudiantes participaron");
        };
    }

    private static Optional<String> missing(boolean is, String sentence) {
        return is ? Optional.of(sentence) : Optional.empty();
    }
}
