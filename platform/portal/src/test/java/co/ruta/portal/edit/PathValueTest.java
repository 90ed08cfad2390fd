package co.ruta.portal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DraftValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathValueTest {
    private static final String ID = "01JZZZZZZZZZZZZZZZZZZZZZZZ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goals/%s/quantity|12,5|12.5",
                "goals/%s/quantity|1.850|1850",
                "goals/%s/quantity|muchos|\"muchos\"",
                "goals/%s/targets/2027|25|25",
                "goals/%s/text|25|\"25\"",
                "opportunities/%s/urgency|4|4",
                "opportunities/%s/priority/prioridad|3|3",
                "opportunities/%s/discarded|true|true",
                "actions/%s/weight|60|60",
                "actions/%s/weight|60,5|\"60,5\"",
                "resources/%s/cost/2027|1.850.000|1850000",
                "resources/%s/cost/2027|$ 900.000|900000",
                "socialisation/%s/people|120|120",
                "delivery/act|15|\"15\"",
            })
    void aFieldsTextShouldMeanWhatItsPathSays(String path, String text, String json) {
        assertThat(PathValue.of(path.formatted(ID), text).map(DraftValue::json)).contains(json);
    }
}
