package co.ruta.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.account.Principal;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Operation;
import co.ruta.core.id.Ids;
import co.ruta.core.route.Town;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentRulesTest {
    private static final String LEVEL = "ratings/directiva.rumbo.mision/level";
    private static final String ACADEMIC = "ratings/academica.aula.relacion/level";
    private static final String ULID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    private final Town town = new Town();
    private final DocumentRef document = town.open();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ratings/directiva.rumbo.mision/level|5|LEVEL_OUT_OF_SCALE",
                "ratings/directiva.rumbo.mision/level|0|LEVEL_OUT_OF_SCALE",
                "ratings/directiva.rumbo.mision/level|2.5|LEVEL_OUT_OF_SCALE",
                "ratings/directiva.rumbo.mision/level|\"2\"|LEVEL_OUT_OF_SCALE",
                "ratings/directiva.rumbo.mision/level|4294967298|LEVEL_OUT_OF_SCALE",
                "ratings/directiva.rumbo.nada/level|2|UNKNOWN_COMPONENT",
                "ratings/directiva.rumbo.mision/colour|\"azul\"|UNKNOWN_FIELD",
                "identity/nothing/answer|\"x\"|UNKNOWN_FIELD",
                "inputs/inclusion/nada|\"x\"|UNKNOWN_AREA",
                "groups/not-a-ulid/name|\"x\"|UNKNOWN_FIELD",
                "pei/link|\"javascript:alert(1)\"|LINK_NOT_VALID",
                "pei/link|\"ftp://sitio.example/a\"|LINK_NOT_VALID",
                "pei/link|\"https:///sin-sitio\"|LINK_NOT_VALID",
                "delivery/teachers|-1|COUNT_NOT_VALID",
                "delivery/teachers|1.5|COUNT_NOT_VALID",
                "delivery/teachers|18446744073709551621|COUNT_NOT_VALID",
                "delivery/act-date|\"2026-02-30\"|DATE_NOT_VALID",
                "delivery/team-agrees|\"true\"|VALUE_NOT_VALID",
                "choices/directiva.rumbo.mision/kind|\"NEITHER\"|CHOICE_NOT_VALID",
            })
    void whatCannotBeShouldBeRefusedByName(String path, String json, String code) {
        assertThatThrownBy(() -> put(town.rector, path, json)).hasMessageContaining(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"LINK\",\"url\":\"javascript:alert(1)\"}|LINK_NOT_VALID",
                "{\"kind\":\"TEXT\",\"text\":\"  \"}|EVIDENCE_EMPTY",
                "{\"kind\":\"TEXT\",\"text\":\"a\",\"other\":\"b\"}|UNKNOWN_FIELD",
                "{\"kind\":\"VIDEO\",\"text\":\"a\"}|VALUE_NOT_VALID",
                "{\"kind\":\"FILE\",\"sha256\":\"abc\"}|VALUE_NOT_VALID",
                "\"just words\"|VALUE_NOT_VALID",
            })
    void evidenceThatIsNoneShouldBeRefusedByName(String json, String code) {
        assertThatThrownBy(() -> put(town.rector, "ratings/directiva.rumbo.mision/evidence/" + ULID, json))
                .hasMessageContaining(code);
    }

    @Test
    void aTextThatIsTooLongShouldSayHowLongItMayBe() {
        String text = "a".repeat(4001);

        assertThatThrownBy(() -> put(town.rector, "ratings/directiva.rumbo.mision/note", "\"" + text + "\""))
                .hasMessageContaining("TEXT_TOO_LONG")
                .hasMessageContaining("4001")
                .hasMessageContaining("4000");
    }

    @Test
    void aScriptInATextShouldBeKeptAsTheWordsItIs() {
        String words = "<script>alert(1)</script>";

        put(town.rector, "ratings/directiva.rumbo.mision/note", "\"" + words + "\"");

        assertThat(town.assessments()
                        .process(town.rector, document, "directiva.rumbo")
                        .components()
                        .get(0)
                        .note())
                .isEqualTo(words);
    }

    @Test
    void anAreaLeadShouldRateTheOwnAreaOnly() {
        assertThatCode(() -> put(town.lead, LEVEL, "3")).doesNotThrowAnyException();
        assertThatThrownBy(() -> put(town.lead, ACADEMIC, "3"))
                .hasMessageContaining("NOT_ALLOWED_AREA")
                .hasMessageContaining("Gestión directiva");
    }

    @Test
    void aContributorShouldAddEvidenceAndNotesOnly() {
        assertThatCode(() -> put(town.contributor, "ratings/academica.aula.relacion/note", "\"Visto\""))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> put(town.contributor, ACADEMIC, "3")).hasMessageContaining("NOT_ALLOWED_ROLE");
        assertThatThrownBy(() -> put(town.contributor, "delivery/act", "\"7\""))
                .hasMessageContaining("NOT_ALLOWED_ROLE");
    }

    @Test
    void aContributorShouldNotRemoveWhatSomebodyElseAdded() {
        String path = "ratings/academica.aula.relacion/evidence/" + ULID;
        put(town.rector, path, "{\"kind\":\"TEXT\",\"text\":\"Acta\"}");

        assertThatThrownBy(() -> town.drafts()
                        .apply(
                                town.contributor,
                                document,
                                List.of(Operation.delete(
                                        Ids.mint(),
                                        path,
                                        town.documents().get(document).revision()))))
                .hasMessageContaining("NOT_ALLOWED_EVIDENCE");
    }

    @Test
    void readersAndTheSecretariaShouldWriteNothing() {
        assertThatThrownBy(() -> put(town.reader, LEVEL, "3")).hasMessageContaining("NOT_ALLOWED_ROLE");
        assertThatThrownBy(() -> put(town.leader, LEVEL, "3")).hasMessageContaining("NOT_ALLOWED_ROLE");
        assertThatThrownBy(() -> put(town.professional, "ratings/directiva.rumbo.mision/note", "\"x\""))
                .hasMessageContaining("NOT_ALLOWED_ROLE");
    }

    @Test
    void oneRefusalShouldLeaveTheWholeBatchUnwritten() {
        long seen = town.documents().get(document).revision();

        assertThatThrownBy(() -> town.drafts()
                        .apply(
                                town.rector,
                                document,
                                List.of(
                                        Operation.put(Ids.mint(), LEVEL, seen, DraftValue.number(2)),
                                        Operation.put(Ids.mint(), ACADEMIC, seen, DraftValue.number(9)))))
                .hasMessageContaining("LEVEL_OUT_OF_SCALE");
        assertThat(town.drafts().rows(document, 0).rows()).isEmpty();
    }

    private void put(Principal who, String path, String json) {
        town.put(who, document, path, DraftValue.of(CanonicalJson.parse(json)));
    }
}
