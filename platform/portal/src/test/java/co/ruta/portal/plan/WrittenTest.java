package co.ruta.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Trouble;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTest {
    @Test
    void whatCouldNotBeSavedShouldStayInItsField() {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("actions/A/weight", "ciento veinte");
        form.putSingle("actions/A/text", "Cartas");
        form.putSingle("was:actions/A/text", "");
        Written written = Written.of(
                new FormDesk.Saved(422, List.of(Trouble.at("#c-actions-A-weight", "El peso va de 0 a 100."))), form);

        assertThat(written.error("actions/A/weight")).contains("El peso va de 0 a 100.");
        assertThat(written.value("actions/A/weight", "50")).isEqualTo("ciento veinte");
        assertThat(written.error("actions/A/text")).isEmpty();
        assertThat(written.value("actions/A/text", "Guardado")).isEqualTo("Guardado");
    }
}
