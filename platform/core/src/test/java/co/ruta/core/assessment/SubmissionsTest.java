package co.ruta.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.assessment.VersionDifference.Change;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.id.Ids;
import co.ruta.core.route.Town;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionsTest {
    private final Town town = new Town();

    @Test
    void theContentShouldBeReadableByItselfAndComeBackAsItWas() {
        DocumentRef document = town.delivered();
        String frozen = town.frozen().content(document, 1);

        assertThat(frozen).contains("Relación pedagógica", "Apropiación", "IE Mirador de prueba", "\"level\":null");
        assertThat(ContentJson.write(ContentJson.read(frozen))).isEqualTo(frozen);
    }

    @Test
    void theContentShouldCarryNoAccountsNameOrId() {
        DocumentRef document = town.delivered();

        assertThat(town.frozen().content(document, 1))
                .doesNotContain(town.rector.name())
                .doesNotContain(town.rector.person().value());
    }

    @Test
    void theReceiptShouldSayWhatWasDeliveredAndInTime() {
        DocumentRef document = town.delivered();

        ReceiptView receipt = town.submissions().receipt(town.rector, document, 1);

        assertThat(receipt.receipt()).startsWith("VAL-AE-2026-");
        assertThat(receipt.rated()).isEqualTo(2);
        assertThat(receipt.pending()).isEqualTo(4);
        assertThat(receipt.late()).isFalse();
        assertThat(receipt.timeText()).isEqualTo("20 de noviembre de 2026, 10:42:00");
        assertThat(receipt.deliveredByName()).isEqualTo("Rectora");
    }

    @Test
    void aSoftDeadlineShouldDeliverLateAndShowIt() {
        DocumentRef document = town.open();
        town.rate(document, "directiva.rumbo.mision", 2);
        town.prepare(document);
        town.clock().advance(java.time.Duration.ofDays(12));
        town.take(town.rector, document, "deliver");

        ReceiptView receipt = town.submissions().receipt(town.rector, document, 1);
        assertThat(receipt.late()).isTrue();
        assertThat(receipt.timeliness()).isEqualTo("Después del plazo, que cerró el 28 de noviembre de 2026");
    }

    @Test
    void theLastMinuteShouldBeTheTerritorysAndNotUtc() {
        DocumentRef document = town.open();
        town.rate(document, "directiva.rumbo.mision", 2);
        town.prepare(document);
        // 28 November 23:59 in Bogotá is already the 29th in UTC.
        town.clock().advance(java.time.Duration.ofDays(8).plusHours(13).plusMinutes(17));
        town.take(town.rector, document, "deliver");

        assertThat(town.submissions().receipt(town.rector, document, 1).late()).isFalse();
    }

    @Test
    void whatChangedShouldBeSaidInWords() {
        DocumentRef document = town.delivered();
        town.take(town.professional, document, "begin");
        town.observations().add(town.professional, document, "ratings/directiva.rumbo.mision", "Revise.");
        town.take(town.professional, document, "return");
        town.take(town.rector, document, "reopen");
        town.rate(document, "directiva.rumbo.mision", 3);
        town.rate(document, "directiva.rumbo.metas", 1);
        town.rate(document, "academica.aula.relacion", 2);
        town.put(
                town.rector,
                document,
                "ratings/directiva.rumbo.mision/evidence/" + Ids.mint(),
                DraftValue.of(CanonicalJson.parse("{\"kind\":\"TEXT\",\"text\":\"Acta 12\"}")));
        town.put(town.rector, document, "identity/pei-context/answer", DraftValue.text("En parte"));
        town.put(town.rector, document, "choices/directiva.rumbo.mision/kind", DraftValue.text("OPPORTUNITY"));
        town.observations()
                .reply(
                        town.rector,
                        document,
                        town.observations().list(town.rector, document).get(0).id(),
                        "Listo");
        town.take(town.rector, document, "deliver");

        List<Change> changes =
                town.submissions().difference(town.rector, document, 1, 2).changes();

        assertThat(changes)
                .extracting(it -> it.title() + ": " + it.sentence())
                .containsExactly(
                        "1.1.1 Misión: el nivel subió de 2 a 3",
                        "1.1.1 Misión: se agregó una evidencia",
                        "1.1.2 Metas: se valoró en nivel 1; estaba pendiente",
                        "2.1.1 Relación pedagógica: el nivel bajó de 3 a 2",
                        "PEI y contexto: cambió la revisión");
        assertThat(changes.get(1).after()).contains("Acta 12");
    }

    @Test
    void aSecondVersionShouldLeaveTheFirstAsItWas() {
        DocumentRef document = town.delivered();
        String first = town.frozen().content(document, 1);
        town.take(town.professional, document, "begin");
        town.observations().add(town.professional, document, "", "Revise todo.");
        town.take(town.professional, document, "return");
        town.take(town.rector, document, "reopen");
        town.rate(document, "directiva.rumbo.mision", 4);

        assertThat(town.frozen().content(document, 1)).isEqualTo(first);
        assertThat(town.submissions()
                        .submission(town.professional, document, 1)
                        .areas()
                        .get(0)
                        .processes()
                        .get(0)
                        .ratings()
                        .get(0)
                        .level())
                .contains(2);
    }
}
