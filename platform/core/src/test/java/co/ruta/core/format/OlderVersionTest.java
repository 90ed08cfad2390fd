package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FormChanges.Change;
import co.ruta.core.id.Ids;
import co.ruta.core.sheet.BookReader;
import co.ruta.definitions.FormatMigrations;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FormatDefinition;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A school brings the workbook it took last year, in the version of the format that was in force then. */
final class OlderVersionTest {
    private static final String FORMAT = "d02-03-f01";
    private static final String NEXT = "formats/d02-03-f01/v6.yaml";
    private static final String OPPORTUNITY = "plan/opportunities/" + Ids.mint();

    private final PluginDefinition plugin = Plugins.read("norte-de-santander", files -> {
        String fifth = files.get("formats/d02-03-f01/v5.yaml");
        assertThat(fifth).isNotNull().contains("id: team,", "{field: team,", "id: critical-factor,");
        files.put(
                NEXT,
                fifth.replace("version: V5", "version: V6")
                                .replace("id: team,", "id: management-team,")
                                .replace("{field: team,", "{field: management-team,")
                                .replace(
                                        "{id: critical-factor, title: Factor crítico, type: TEXT, lines: 2, extra: plan/opportunities/*}",
                                        "{id: cause, title: Causa, type: TEXT, extra: plan/opportunities/*}")
                        + """
                        migration:
                          - {rename: team, to: management-team}
                          - {rename: opportunities/critical-factor, to: opportunities/cause}
                        """);
    });
    private final FormatDefinition old = plugin.format(FORMAT, 5).orElseThrow();
    private final FormatDefinition now = plugin.format(FORMAT, 6).orElseThrow();
    private final Plugins.Official official = new Plugins.Official(plugin, old);
    private final FormScope scope = RandomContent.scope(official);

    @Test
    void whatItSaysComesInWhereTheNewVersionAsksForIt() throws Exception {
        FormChanges changes = brought(Map.of(
                "plan/extra.norte-de-santander.team",
                "Rectoría y cuatro docentes",
                OPPORTUNITY + "/extra.norte-de-santander.critical-factor",
                "Poca lectura en casa",
                OPPORTUNITY + "/text",
                "Comprensión lectora"));
        assertThat(changes.wrong()).isEmpty();
        assertThat(changes.changes())
                .extracting(Change::path, Change::after)
                .containsExactlyInAnyOrder(
                        tuple(OPPORTUNITY + "/text", "Comprensión lectora"),
                        tuple("plan/extra.norte-de-santander.management-team", "Rectoría y cuatro docentes"),
                        tuple(OPPORTUNITY + "/extra.norte-de-santander.cause", "Poca lectura en casa"));
        assertThat(changes.notices())
                .anySatisfy(it -> assertThat(it).contains("V5").contains("V6"));
    }

    @Test
    void whatIsThereAlreadyInTheNewVersionIsNoChange() throws Exception {
        FormContents there = opportunity();
        there.value("plan/extra.norte-de-santander.management-team", DraftValue.text("Rectoría"));
        assertThat(brought(there, Map.of("plan/extra.norte-de-santander.team", "Rectoría"))
                        .changes())
                .isEmpty();
    }

    private FormChanges brought(Map<String, String> said) throws Exception {
        return brought(opportunity(), said);
    }

    /** The old workbook with these answers, brought to a document where they are not. */
    private FormChanges brought(FormContents there, Map<String, String> said) throws Exception {
        FormContents filled = opportunity();
        said.forEach((path, text) -> filled.value(path, DraftValue.text(text)));
        byte[] workbook = FormWorkbook.of(RandomContent.form(official, filled.made(), scope));
        FormAnswers answers = FormReading.read(BookReader.read(workbook)).orElseThrow();
        FormContent content = there.made();
        FilledForm form = RandomContent.form(official, content, scope);
        FormMatching matching =
                new FormMatching(scope, form, answers, new FormNodes(content, Ids::mint), FormOrigin.OWN).match();
        FormReconciling reconciling = new FormReconciling(
                content, scope, new FormRoundTripTest.Links(scope), form, matching, FormOrigin.OWN, content::value, 10);
        return new FormMigrating(FormatMigrations::migrate).migrated(plugin, old, now, content, reconciling);
    }

    private static FormContents opportunity() {
        return new FormContents().revision(10).years(2026, 2028).node(DocumentNode.OPPORTUNITY, OPPORTUNITY);
    }
}
