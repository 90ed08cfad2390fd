package co.ruta.core.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FormContent;
import co.ruta.core.opinion.OpinionView.About;
import co.ruta.core.opinion.OpinionView.Line;
import co.ruta.core.opinion.OpinionView.OpinionContent;
import co.ruta.core.opinion.OpinionView.Remark;
import co.ruta.core.opinion.OpinionView.School;
import co.ruta.sdk.format.DocumentNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpinionContentsTest {
    private static final OpinionContent CONTENT = new OpinionContent(
            "Concepto técnico",
            "Favorable",
            LocalDate.of(2026, 11, 20),
            "Secretaría",
            new School("168001000019", "La Ceiba", "San Gil"),
            new About("Plan", 2026, 2, "XXX-2026-000012", "ab"),
            Optional.empty(),
            List.of(new Line(1, "Punto", "Circular", "Cumple en parte", "Falta", List.of("uno", "dos"))),
            List.of(new Remark(3, "Meta 1", "Explique", "OPEN")),
            "Texto",
            "Profesional, Ana");

    @Test
    void anIssuedOpinionShouldSayItsNumberAndDate() {
        FormContent content =
                OpinionContents.of(CONTENT, Optional.of("XXX-CT-2026-00007")).made();

        assertThat(content.values())
                .containsEntry("opinion/number", DraftValue.text("XXX-CT-2026-00007"))
                .containsEntry("opinion/date", DraftValue.text("2026-11-20"))
                .containsEntry("opinion/outcome", DraftValue.text("Favorable"))
                .containsEntry("opinion/checklist/1/verdict", DraftValue.text("PARTLY"))
                .containsEntry("opinion/checklist/1/findings", DraftValue.text("uno\ndos"))
                .containsEntry("observations/3/text", DraftValue.text("Explique"))
                .containsEntry("document/version", DraftValue.number(2));
        assertThat(content.nodes()).containsOnlyKeys(DocumentNode.CHECKLIST_ITEM, DocumentNode.OBSERVATION);
    }

    @Test
    void whatIsNotIssuedShouldHaveNeither() {
        assertThat(OpinionContents.of(CONTENT, Optional.empty()).made().values())
                .doesNotContainKeys("opinion/number", "opinion/date");
    }
}
