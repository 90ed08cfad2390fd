package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.Sector;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TerritoryReaderTest {
    @Test
    void aSoundTerritoryBecomesItsRecord() {
        TerritoryDefinition territory = read(Sample.territory()).value().orElseThrow();
        assertThat(territory.name()).isEqualTo("Valle Claro");
        assertThat(territory.sectors()).isEqualTo(Set.of(Sector.OFFICIAL, Sector.NON_OFFICIAL));
        assertThat(territory.settings()).containsEntry("mode", "strict");
        assertThat(territory.openCycles()).hasSize(1);
        assertThat(territory.cycle(2026).orElseThrow().deadline("assessment"))
                .hasValueSatisfying(it -> assertThat(it.closes()).contains(LocalDate.of(2026, 11, 27)));
    }

    @Test
    void threeMistakesAreSaidTogetherWithLineAndMend() {
        Map<String, String> files = Sample.territory();
        files = Sample.with(files, "territory.yaml", "receipt-code: VCL", "recibo: VCL");
        files = Sample.with(files, "calendar.yaml", "guia34-2008", "guia34-2007");
        files = Sample.with(files, "settings.yaml", "mode: strict", "mode: strikt");
        assertThat(read(files).problems())
                .extracting(it -> it.file() + ":" + it.line() + " " + it.code())
                .contains(
                        "calendar.yaml:4 UNKNOWN_REFERENCE",
                        "settings.yaml:2 INCONSISTENT",
                        "territory.yaml:1 MISSING_KEY",
                        "territory.yaml:4 UNKNOWN_KEY");
    }

    @Test
    void aColourPeopleCannotReadIsRefused() {
        assertThat(problems("territory.yaml", "on-brand: \"#ffffff\"", "on-brand: \"#8a5f98\""))
                .extracting(DefinitionProblem::code)
                .containsExactly("LOW_CONTRAST");
    }

    @Test
    void aColourThatMeansAStateIsRefused() {
        assertThat(problems("territory.yaml", "#5a2d68", "#8f1022"))
                .extracting(DefinitionProblem::code)
                .containsExactly("STATE_HUE");
        assertThat(problems("territory.yaml", "#5a2d68", "#055f46"))
                .extracting(DefinitionProblem::code)
                .containsExactly("STATE_HUE");
        assertThat(problems("territory.yaml", "#5a2d68", "#7a3f00"))
                .extracting(DefinitionProblem::code)
                .containsExactly("STATE_HUE");
    }

    @Test
    void theBrandOfThePrototypesIsAccepted() {
        for (String colour : List.of("#004884", "#5a2d68", "#333333", "#005f73")) {
            assertThat(problems("territory.yaml", "brand: \"#5a2d68\"", "brand: \"" + colour + "\""))
                    .isEmpty();
        }
    }

    @Test
    void aLogoMayDrawAndDoNothingElse() {
        Map<String, String> files = Sample.with(
                Sample.territory(),
                "territory.yaml",
                "on-brand: \"#ffffff\"",
                "on-brand: \"#ffffff\"\n  logo: logo.svg");
        files.put("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h1\"/></svg>");
        assertThat(read(files).value().orElseThrow().brand().logo()).isPresent();
        for (String active : List.of(
                "<svg onload=\"x()\"/>",
                "<svg><script>x()</script></svg>",
                "<svg><a href=\"http://a\"/></svg>",
                "<svg><image xlink:href='//a/b.png'/></svg>",
                "<!DOCTYPE svg><svg/>",
                "no")) {
            files.put("logo.svg", active);
            assertThat(read(files).problems()).as(active).hasSize(1);
        }
    }

    @Test
    void aLogoMayBeAnImageOfModestSize() {
        Map<String, String> files = Sample.with(
                Sample.territory(),
                "territory.yaml",
                "on-brand: \"#ffffff\"",
                "on-brand: \"#ffffff\"\n  logo: logo.png");
        assertThat(read(files).problems()).as("no file").hasSize(1);
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
        String carried = "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        files.put("logo.png", carried);
        assertThat(read(files).value().orElseThrow().brand().logo()).contains(carried);
        for (String wrong : List.of(
                "data:image/png;base64,R0lGODlh", "data:image/png;base64,%", "<svg/>", carried + "A".repeat(500_000))) {
            files.put("logo.png", wrong);
            assertThat(read(files).problems())
                    .as(wrong.substring(0, 6))
                    .extracting(DefinitionProblem::code)
                    .containsExactly("UNSAFE_LOGO");
        }
    }

    @Test
    void anImageShouldStayAsItIsInAFolderThatIsReadAndWritten(@TempDir Path folder) throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, (byte) 0xff};
        Files.write(folder.resolve("logo.png"), png);
        Map<String, String> files = TerritoryFolder.files(folder);
        TerritoryFolder.write(folder.resolve("copy"), files);
        assertThat(folder.resolve("copy/logo.png")).hasBinaryContent(png);
    }

    @Test
    void theSameLevelIsNotBothOpportunityAndStrength() {
        assertThat(problems("territory.yaml", "strength-from: 3", "strength-from: 2"))
                .extracting(DefinitionProblem::code)
                .containsExactly("INCONSISTENT");
        assertThat(problems("territory.yaml", "strength-from: 3", "strength-from: 5"))
                .extracting(DefinitionProblem::mend)
                .containsExactly("Esa escala tiene 4 niveles.");
    }

    @Test
    void datesThatDoNotExistOrRunBackwardsAreRefused() {
        assertThat(problems("calendar.yaml", "2026-11-27", "2026-11-31"))
                .singleElement()
                .satisfies(it -> assertThat(it.line()).isEqualTo(9));
        assertThat(problems("calendar.yaml", "to: 2026-01-16", "to: 2026-01-06"))
                .extracting(DefinitionProblem::code)
                .containsExactly("INCONSISTENT");
    }

    @Test
    void anEventOrDeadlineThePluginDoesNotKnowIsRefused() {
        assertThat(problems("calendar.yaml", "id: first-week", "id: frist-week"))
                .extracting(DefinitionProblem::mend)
                .containsExactly("¿Quiso decir «first-week»?");
        assertThat(problems("calendar.yaml", "id: assessment", "id: assesment"))
                .extracting(DefinitionProblem::mend)
                .containsExactly("¿Quiso decir «assessment»?");
    }

    @Test
    void aPluginThatIsNotThereIsAProblemForTheWriterOnly() {
        Map<String, String> files =
                Sample.with(Sample.territory(), "territory.yaml", "  id: valle-claro", "  id: vale-claro");
        assertThat(read(files).problems())
                .extracting(DefinitionProblem::mend)
                .containsExactly("¿Quiso decir «valle-claro»?");
        assertThat(new TerritoryReader(Sample.lookup(), PluginMissing.IS_TOLERATED)
                        .read(files)
                        .value())
                .isPresent();
    }

    @Test
    void aPluginOutsideTheRangeIsRefused() {
        assertThat(problems("territory.yaml", "<2.0.0", "<1.1.0"))
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("1.2.0"));
    }

    @Test
    void descriptorsBelongToComponentsAndLevels() {
        Map<String, String> files = Sample.territory();
        files.put(
                "descriptors/guia34-2008.yaml",
                """
                descriptors:
                  directiva.gobierno-escolar.consejo-directivo:
                    1: Se reúne poco
                    2: Se reúne según lo previsto
                """);
        assertThat(read(files).value().orElseThrow().descriptors().get("guia34-2008"))
                .containsEntry(
                        "directiva.gobierno-escolar.consejo-directivo",
                        Map.of(1, "Se reúne poco", 2, "Se reúne según lo previsto"));
        files.put(
                "descriptors/guia34-2008.yaml",
                """
                descriptors:
                  directiva.gobierno-escolar.consejo-directibo:
                    5: Nada
                """);
        assertThat(read(files).problems()).hasSize(2);
        files.remove("descriptors/guia34-2008.yaml");
        files.put("descriptors/guia34-2000.yaml", "descriptors: {}");
        assertThat(read(files).problems()).hasSize(1);
    }

    @Test
    void aTerritoryMayBringACatalogueOfItsOwn() {
        Map<String, String> files = Sample.with(Sample.territory(), "calendar.yaml", "guia34-2008", "propio");
        files.put(
                "catalogues/propio.yaml",
                """
                id: propio
                edition: 2026
                title: Catálogo propio
                earlier: guia34-2008
                levels:
                  - {value: 1, slug: bajo, name: Bajo, meaning: Poco}
                  - {value: 2, slug: medio, name: Medio, meaning: Algo}
                  - {value: 3, slug: alto, name: Alto, meaning: Mucho}
                areas:
                  - slug: a
                    number: "1"
                    name: Área
                    processes:
                      - slug: a.p
                        number: "1.1"
                        name: Proceso
                        components:
                          - {slug: a.p.c, number: "1.1.1", name: Uno, from: [directiva.gobierno-escolar.consejo-directivo]}
                """);
        TerritoryDefinition territory = read(files).value().orElseThrow();
        assertThat(territory.catalogues()).singleElement().satisfies(it -> {
            assertThat(it.earlier()).isEqualTo(Optional.of("guia34-2008"));
            assertThat(it.components()).hasSize(1);
        });
        assertThat(read(Sample.with(files, "catalogues/propio.yaml", "consejo-directivo", "consejo-directiva"))
                        .problems())
                .hasSize(1);
    }

    private static Reading<TerritoryDefinition> read(Map<String, String> files) {
        return new TerritoryReader(Sample.lookup(), PluginMissing.IS_A_PROBLEM).read(files);
    }

    private static List<DefinitionProblem> problems(String file, String text, String replacement) {
        return read(Sample.with(Sample.territory(), file, text, replacement)).problems();
    }
}
