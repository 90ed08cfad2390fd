package co.ruta.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.ruta.core.document.BesideDifference.Told;
import co.ruta.core.document.BesideDifference.What;
import co.ruta.core.document.ExtraFields.Said;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What formats ask beside a document is told of like the rest of it. */
final class BesideDifferenceTest {
    private static final String ROW = "rows/01HZZZZZZZZZZZZZZZZZZZZZZA";
    private static final String ACTION = "actions/01HZZZZZZZZZZZZZZZZZZZZZZB";

    private static Said answer(String title, String words) {
        return new Said(title, "Plan de mejoramiento", false, 0, words);
    }

    private static Said cell(String title, String words) {
        return new Said(title, "Plan operativo anual", true, title.equals("Actividad") ? 1 : 2, words);
    }

    @Test
    void anAnswerIsToldWithBothItsWords() {
        Map<String, Said> before = Map.of(
                ACTION + "/extra.costa.need",
                answer("Necesidad", "Transporte"),
                "extra.costa.team",
                answer("Equipo", "A"));
        Map<String, Said> after = Map.of(
                ACTION + "/extra.costa.need",
                answer("Necesidad", "Refrigerios"),
                "extra.costa.team",
                answer("Equipo", "A"));
        assertThat(BesideDifference.between(before, after)).singleElement().satisfies(it -> {
            assertThat(it.sentence()).isEqualTo("Cambió la respuesta a «Necesidad» de «Transporte» a «Refrigerios»");
            assertThat(it.node()).isEqualTo(ACTION);
            assertThat(it.before()).contains("Transporte");
            assertThat(it.after()).contains("Refrigerios");
        });
    }

    @Test
    void whatIsWrittenOrErasedIsSaidSoAndLongAnswersStandBelow() {
        Map<String, Said> none = Map.of();
        Map<String, Said> brief = Map.of("extra.costa.team", answer("Equipo", "Rectoría"));
        Map<String, Said> wordy = Map.of("extra.costa.team", answer("Equipo", "Rectoría y ".repeat(10)));
        assertThat(BesideDifference.between(none, brief))
                .extracting(Told::sentence)
                .containsExactly("Se escribió la respuesta a «Equipo»: «Rectoría»");
        assertThat(BesideDifference.between(brief, none))
                .extracting(Told::sentence)
                .containsExactly("Se borró la respuesta a «Equipo», que era «Rectoría»");
        assertThat(BesideDifference.between(brief, wordy))
                .extracting(Told::sentence)
                .containsExactly("Cambió la respuesta a «Equipo»");
    }

    @Test
    void aRowOfTheFormatsOwnIsOneChangeWithAllItSays() {
        Map<String, Said> row = Map.of(
                ROW + "/extra.costa.activity", cell("Actividad", "Jornada"),
                ROW + "/extra.costa.cost", cell("Costo", "1.250.000"));
        assertThat(BesideDifference.between(Map.of(), row)).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo(What.ROW_ADDED);
            assertThat(it.path()).isEqualTo(ROW);
            assertThat(it.sentence()).isEqualTo("Se agregó una fila a «Plan operativo anual»");
            assertThat(it.after()).contains("Actividad: Jornada; Costo: 1.250.000");
        });
        assertThat(BesideDifference.between(row, Map.of())).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo(What.ROW_DROPPED);
            assertThat(it.before()).contains("Actividad: Jornada; Costo: 1.250.000");
        });
    }

    @Test
    void aRowThatStaysIsToldAnswerByAnswer() {
        Map<String, Said> before = Map.of(ROW + "/extra.costa.cost", cell("Costo", "1.250.000"));
        Map<String, Said> after = Map.of(
                ROW + "/extra.costa.cost",
                cell("Costo", "1.400.000"),
                ROW + "/extra.costa.owner",
                cell("Responsable", "Ana"));
        assertThat(BesideDifference.between(before, after))
                .extracting(Told::what, Told::sentence)
                .containsExactly(
                        tuple(What.ANSWER_CHANGED, "Cambió la respuesta a «Costo» de «1.250.000» a «1.400.000»"),
                        tuple(What.ANSWER_CHANGED, "Se escribió la respuesta a «Responsable»: «Ana»"));
    }

    @Test
    void whatStaysIsNotToldOf() {
        Map<String, Said> same =
                Map.of("extra.costa.team", answer("Equipo", "A"), ROW + "/extra.costa.x", cell("X", "1"));
        assertThat(BesideDifference.between(same, same)).isEmpty();
    }
}
