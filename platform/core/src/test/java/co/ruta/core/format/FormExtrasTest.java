package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.ExtraFields.Said;
import co.ruta.core.document.Pins;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.FakePlugins;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.DocumentNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What formats ask beside a plan, in the words of those who read it. */
final class FormExtrasTest {
    private static final String ROW = "rows/" + Ids.mint();

    private final PluginDefinition plugin = Plugins.read("bucaramanga", files -> {});
    private final FormExtras extras = new FormExtras(
            new PinnedDefinitions(new FakePlugins().with(plugin)), new FormKinds(() -> List.of(new PlanForm())));
    private final DocumentFacts plan = new DocumentFacts(
            new DocumentRef(new TerritoryId("costa"), SchoolId.mint(), new DocumentId(Ids.mint())),
            DocumentKind.IMPROVEMENT_PLAN,
            2026,
            new Pins("sha-of-bucaramanga", 1, Optional.empty(), "plan"));

    /** Names a plan's paths. */
    private static final class PlanForm implements FormKind {
        @Override
        public DocumentKind kind() {
            return DocumentKind.IMPROVEMENT_PLAN;
        }

        @Override
        public String word() {
            return "plan";
        }

        @Override
        public FormContent draft(Document document) {
            throw new AssertionError("No draft is read");
        }

        @Override
        public FormContent submitted(Document document, int number) {
            throw new AssertionError("No version is read");
        }

        @Override
        public List<Ground> grounds(Document document) {
            return List.of();
        }

        @Override
        public Set<DocumentNode> created() {
            return Set.of();
        }

        @Override
        public Map<DocumentNode, String> links() {
            return Map.of();
        }
    }

    private Optional<Said> said(String field, String value) {
        return extras.said(plan, ROW + "/extra.bucaramanga." + field, DraftValue.text(value));
    }

    @Test
    void anAnswerIsSaidAsItsFieldIsAskedAndPrinted() {
        Said activity = said("activity", "Jornada").orElseThrow();
        assertThat(activity)
                .isEqualTo(new Said("Actividad", "Plan operativo anual (POA)", true, activity.place(), "Jornada"));
        assertThat(said("activity-owner", "Ana").orElseThrow().place()).isGreaterThan(activity.place());
        assertThat(said("activity-cost", "1250000").orElseThrow().words()).isEqualTo("1.250.000");
        assertThat(said("activity-start", "2026-03-01").orElseThrow().words()).isEqualTo("01/03/2026");
    }

    @Test
    void whatNoFormatAsksHasNoWords() {
        assertThat(said("never-asked", "x")).isEmpty();
        assertThat(extras.said(plan, "extra.costa.activity", DraftValue.text("x")))
                .isEmpty();
    }
}
