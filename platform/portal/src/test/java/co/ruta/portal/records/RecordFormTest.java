package co.ruta.portal.records;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatLayout;
import co.ruta.sdk.format.FormatSection;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a browser sends of a record's form. */
final class RecordFormTest {
    @Test
    void linesShouldEndAsAWorkbookEndsThem() {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("f/agenda", " 1. Lectura\r\n2. Aportes\r\n");
        assertThat(new RecordForm(acta(), form).values().of("agenda")).isEqualTo("1. Lectura\n2. Aportes");
    }

    private static FormatDefinition acta() {
        FormatField agenda = new FormatField(
                "agenda",
                "Orden del día",
                new FieldType.Text(2000, 6),
                new FieldPlace.Own(),
                true,
                Optional.empty(),
                Optional.empty());
        return new FormatDefinition(
                "acta",
                1,
                Optional.empty(),
                "1",
                "Acta de prueba",
                "Proceso de prueba",
                Optional.of(Stage.SELF_ASSESSMENT),
                FormatDefinition.Kind.RECORD,
                FormatDefinition.Subject.SCHOOL,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new FormatSection(
                        "meeting", "Reunión", Optional.empty(), List.of(agenda), SourceRef.DESIGN_DECISION)),
                new FormatLayout(Optional.empty(), Optional.empty()),
                List.of(),
                SourceRef.DESIGN_DECISION);
    }
}
