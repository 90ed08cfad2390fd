package co.ruta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.contract.Breach.Part;
import co.ruta.definitions.Fingerprint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What definitions alone can break. */
final class DefinitionContractTest {
    @Test
    void aSoundPluginBreaksNothing() {
        assertThat(new Sample().breaches()).isEmpty();
    }

    /** Each row breaks the sound sample in one place: what is said then, and on which line. */
    @ParameterizedTest(name = "{4} when {0} says {2}")
    @CsvFileSource(resources = "breakages.csv", delimiter = '|', numLinesToSkip = 1)
    void aBrokenPluginIsToldWhatAndWhere(String file, String was, String becomes, String where, String code) {
        List<Breach> breaches = new Sample().replace(file, was, becomes).breaches();
        assertThat(breaches)
                .as("all of them: " + breaches)
                .filteredOn(it -> it.code().equals(code))
                .extracting(it -> it.file() + ":" + it.line())
                .contains("definitions/" + where);
        assertThat(breaches)
                .allSatisfy(it -> assertThat(List.of(it.problem(), it.mend())).allMatch(text -> text.endsWith(".")));
    }

    @Test
    void whatTheReaderFindsIsABreachToo() {
        assertThat(new Sample()
                        .replace("stages.yaml", "deadline: assessment", "deadline: asessment")
                        .breaches())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.part()).isEqualTo(Part.DEFINITIONS);
                    assertThat(it)
                            .hasToString(
                                    "definitions/stages.yaml:6: No existe «asessment» (plazo). ¿Quiso decir «assessment»?");
                });
    }

    @Test
    void aKindThatIsDeclaredMustBeChosen() {
        Sample sample = new Sample().append("checks.yaml", "own: [COSTA_ONE]\n");
        assertThat(sample.breaches()).extracting(Breach::code).containsExactly("KIND_NOT_CHOSEN");
    }

    @Test
    void aSettingThatNothingReadsIsToldSo() {
        Sample sample = new Sample()
                .append("settings.yaml", "  - {name: lonely, type: TEXT, help: Nada, source: decisión de diseño}\n");
        assertThat(sample.breaches())
                .extracting(Breach::toString)
                .containsExactly(
                        "definitions/settings.yaml:8: Nada usa el parámetro «lonely»: lo que un territorio ponga en él"
                                + " no tendría efecto. Nómbrelo en «mode» o «threshold» de checks.yaml o en el código, o quítelo.");
    }

    @Test
    void aPublishedVersionStaysAsItIs() {
        Sample sample = new Sample();
        Published same = new Published("1.2.0", Fingerprint.of(sample.files()), Map.of());
        Published other = new Published("1.2.0", "0".repeat(64), Map.of());
        assertThat(PluginContract.judge(sample.subject().after(List.of(same)))).isEmpty();
        assertThat(PluginContract.judge(sample.subject().after(List.of(other))))
                .extracting(Breach::code, Breach::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PUBLISHED_CHANGED", 2));
    }

    @Test
    void aNewVersionGoesForward() {
        Published later = new Published("1.10.0", "0".repeat(64), Map.of());
        Published earlier = new Published("1.1.9", "0".repeat(64), Map.of());
        Sample sample = new Sample();
        assertThat(PluginContract.judge(sample.subject().after(List.of(earlier))))
                .isEmpty();
        assertThat(PluginContract.judge(sample.subject().after(List.of(earlier, later))))
                .extracting(Breach::code)
                .containsExactly("VERSION_GOES_BACK");
    }

    @Test
    void aPublishedFormatStaysAsItIs() {
        Sample sample = new Sample().append("formats/acta/v1.yaml", ACTA);
        Published same = new Published("formats/acta/v1", Fingerprint.of(ACTA), Map.of());
        Published other = new Published("formats/acta/v1", "0".repeat(64), Map.of());
        Published whole = new Published("1.1.0", "0".repeat(64), Map.of("formats/acta/v0.yaml", ACTA));
        assertThat(PluginContract.judge(sample.subject().after(List.of(same)))).isEmpty();
        assertThat(PluginContract.judge(sample.subject().after(List.of(other, whole))))
                .extracting(it -> it.code() + " " + it.file())
                .containsExactly(
                        "FORMAT_GONE definitions/formats/acta/v0.yaml",
                        "FORMAT_CHANGED definitions/formats/acta/v1.yaml");
    }

    @Test
    void whatWasFilledInAnOldVersionComesIntoTheNewest() {
        Sample sample = new Sample()
                .append("formats/acta/v1.yaml", ACTA)
                .append(
                        "formats/acta/v2.yaml",
                        ACTA.replace("id: subject", "id: matter").replace("version: \"1\"", "version: \"2\"")
                                + "migration:\n  - {rename: subject, to: matter}\n");
        assertThat(sample.breaches()).isEmpty();
    }

    private static final String ACTA =
            """
            code: CO-1
            version: "1"
            title: Acta
            process: Calidad
            kind: RECORD
            subject: SCHOOL
            source: decisión de diseño
            sections:
              - id: body
                title: Cuerpo
                source: decisión de diseño
                fields:
                  - {id: subject, title: Asunto, type: TEXT, required: true}
                  - {id: kept, title: Otro, type: TEXT}
            page:
              orientation: PORTRAIT
              paper: LETTER
              header: [{items: [LOGO, SECRETARIA]}, {items: [CODE, VERSION]}]
              body: |
                Acta
            """;
}
