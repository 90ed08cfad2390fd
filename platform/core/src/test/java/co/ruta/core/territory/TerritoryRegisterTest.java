package co.ruta.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.audit.AuditEvent;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.FakePlugins;
import co.ruta.core.plugin.PluginStatus;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.territory.Territories.Applied;
import co.ruta.core.territory.Territories.Change;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TerritoryRegisterTest {
    private static final TerritoryId VALLEY = new TerritoryId("valle-claro");
    private static final PersonId AUTHOR = new PersonId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    private static final Instant NOW = Instant.parse("2026-11-20T15:42:00Z");

    private final List<AuditEvent> audit = new ArrayList<>();
    private final FakePlugins plugins = new FakePlugins();
    private final Territories territories = new TerritoryRegister(
            new InMemoryTerritoryStore(),
            TerritoryFixtures.reader(),
            plugins,
            audit::add,
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theFirstFilesBecomeRevisionOne() {
        plugins.with(TerritoryFixtures.plugin("1.0.0"));
        Applied applied = apply(Optional.empty(), "Valle Claro");
        assertThat(applied.revision()).isEqualTo(1);
        assertThat(applied.changed()).isTrue();
        assertThat(territories.get(VALLEY)).satisfies(it -> {
            assertThat(it.revision()).isEqualTo(1);
            assertThat(it.name()).isEqualTo("Valle Claro");
            assertThat(it.plugin().sha256()).isEqualTo("sha-of-sample");
            assertThat(it.trouble()).isEmpty();
            assertThat(it.setting("mode")).contains("soft");
            assertThat(it.setting("unknown")).isEmpty();
        });
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        plugins.with(TerritoryFixtures.plugin("1.0.0"));
        apply(Optional.empty(), "Valle Claro");
        assertThat(apply(Optional.empty(), "Valle Claro")).isEqualTo(new Applied(1, false, List.of()));
        assertThat(territories.history(VALLEY)).hasSize(1);
        assertThat(audit).hasSize(1);
    }

    @Test
    void aChangeSaysWhatDiffersAndIsAudited() {
        plugins.with(TerritoryFixtures.plugin("1.0.0"));
        apply(Optional.empty(), "Valle Claro");
        Applied applied = apply(Optional.of(1), "Valle Oscuro");
        assertThat(applied.revision()).isEqualTo(2);
        assertThat(applied.differences())
                .contains(new Difference("Nombre", Optional.of("Valle Claro"), Optional.of("Valle Oscuro")));
        assertThat(audit).hasSize(2);
        assertThat(audit.get(1).action()).isEqualTo("TERRITORY_REVISED");
        assertThat(audit.get(1).actor()).contains(AUTHOR);
        assertThat(audit.get(1).detail()).contains("Valle Oscuro", "\"revision\":2");
    }

    @Test
    void aFolderThatSawAnotherInstallationBeginsHere() {
        plugins.with(TerritoryFixtures.plugin("1.0.0"));

        assertThat(apply(Optional.of(5), "Valle Claro").revision()).isEqualTo(1);
    }

    @Test
    void filesThatHaveNotSeenTheRevisionInForceAreRefusedWithTheDifference() {
        plugins.with(TerritoryFixtures.plugin("1.0.0"));
        apply(Optional.empty(), "Valle Claro");
        apply(Optional.of(1), "Valle Oscuro");
        ProblemException refused = refusal(Optional.of(1), "Valle Verde");
        assertThat(refused.kind()).isEqualTo(ProblemKind.STALE);
        assertThat(refused.code()).isEqualTo("REVISION_NOT_SEEN");
        assertThat(refused.problems())
                .contains(Problem.at(
                        "Nombre", "VALUE_DIFFERS", "En vigor «Valle Oscuro»; en los archivos «Valle Verde»."));
        assertThat(refusal(Optional.empty(), "Valle Verde").code()).isEqualTo("REVISION_NOT_SEEN");
        assertThat(refusal(Optional.of(7), "Valle Verde").code()).isEqualTo("REVISION_NOT_SEEN");
        assertThat(territories.history(VALLEY)).hasSize(2);
    }

    @Test
    void theFilesOfARevisionComeBackByteForByte() {
        Map<String, String> files = files("Valle Ñandú\r\n\t\u2028«ñ» \uD83C\uDF0E");
        territories.apply(new Change(VALLEY, files, Optional.empty(), Optional.empty(), ""));
        assertThat(territories.files(VALLEY, 1)).isEqualTo(files);
    }

    @Test
    void anEarlierRevisionStaysReadable() {
        plugins.with(TerritoryFixtures.plugin("1.0.0"));
        apply(Optional.empty(), "Valle Claro");
        apply(Optional.of(1), "Valle Oscuro");
        assertThat(territories.get(VALLEY, 1).name()).isEqualTo("Valle Claro");
        assertThat(territories.get(VALLEY).name()).isEqualTo("Valle Oscuro");
        assertThat(catchThrowableOfType(ProblemException.class, () -> territories.get(VALLEY, 3))
                        .code())
                .isEqualTo("REVISION_UNKNOWN");
    }

    @Test
    void problemsOfTheFilesSayFileAndLineAndNothingIsWritten() {
        ProblemException refused = refusal(Optional.empty(), "broken");
        assertThat(refused.kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(refused.problems())
                .containsExactly(Problem.at("name.txt:1", "NOT_ALLOWED", "Está roto. Arréglelo."));
        assertThat(territories.find(VALLEY)).isEmpty();
        assertThat(audit).isEmpty();
    }

    @Test
    void filesOfAnotherTerritoryAreRefused() {
        Change change =
                new Change(new TerritoryId("otro"), files("Valle Claro"), Optional.empty(), Optional.empty(), "");
        assertThat(catchThrowableOfType(ProblemException.class, () -> territories.apply(change))
                        .code())
                .isEqualTo("TERRITORY_ID_DIFFERS");
    }

    @Test
    void aTerritoryWithoutItsPluginIsVisibleWithTheReason() {
        plugins.rejected("sample", "El archivo no es un jar.");
        applyAtStart();
        Territory territory = territories.get(VALLEY);
        assertThat(territory.trouble()).hasValueSatisfying(it -> assertThat(it)
                .contains("«sample» no está disponible", "El archivo no es un jar."));
        assertThat(catchThrowableOfType(ProblemException.class, territory::plugin)
                        .code())
                .isEqualTo("PLUGIN_UNAVAILABLE");
        assertThat(territories.all()).hasSize(1);
    }

    @Test
    void aPluginOutsideTheRangeDoesNotServe() {
        plugins.with(TerritoryFixtures.plugin("2.0.0"));
        applyAtStart();
        assertThat(territories.get(VALLEY).published()).isEmpty();
        assertThat(territories.get(VALLEY).trouble())
                .hasValueSatisfying(it -> assertThat(it).contains("2.0.0"));
    }

    @Test
    void aPersonChoosesAmongThePluginsThatServe() {
        plugins.rejected("sample", "El archivo no es un jar.");
        assertThat(refusal(Optional.empty(), "Valle Claro").code()).isEqualTo("PLUGIN_UNKNOWN");
        plugins.with(TerritoryFixtures.plugin("2.0.0"));
        assertThat(refusal(Optional.empty(), "Valle Claro").code()).isEqualTo("PLUGIN_OUT_OF_RANGE");
        assertThat(territories.find(VALLEY)).isEmpty();
    }

    @Test
    void aPersonMaySetValuesWhileThePluginDoesNotServe() {
        applyAtStart();
        assertThat(apply(Optional.of(1), "Valle Oscuro").revision()).isEqualTo(2);
    }

    @Test
    void aDegradedPluginServesAndSaysSo() {
        plugins.with(TerritoryFixtures.plugin("1.0.0"), PluginStatus.DEGRADED, "Solo sirven sus definiciones.");
        apply(Optional.empty(), "Valle Claro");
        assertThat(territories.get(VALLEY).published()).isPresent();
        assertThat(territories.get(VALLEY).trouble()).contains("Solo sirven sus definiciones.");
    }

    @Test
    void aPreviewSaysTheDifferenceAndChangesNothing() {
        plugins.with(TerritoryFixtures.plugin("1.0.0"));
        apply(Optional.empty(), "Valle Claro");
        assertThat(territories.preview(VALLEY, files("Valle Oscuro")))
                .extracting(Difference::what)
                .containsExactly("Municipios", "Nombre", "Secretaría");
        assertThat(territories.get(VALLEY).revision()).isEqualTo(1);
    }

    @Test
    void whoIsUnknownIsSaidToBe() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> territories.get(VALLEY))
                        .code())
                .isEqualTo("TERRITORY_UNKNOWN");
        assertThat(catchThrowableOfType(ProblemException.class, () -> territories.files(VALLEY, 1))
                        .code())
                .isEqualTo("TERRITORY_UNKNOWN");
    }

    private Applied apply(Optional<Integer> basedOn, String name) {
        return territories.apply(new Change(VALLEY, files(name), basedOn, Optional.of(AUTHOR), "prueba"));
    }

    private void applyAtStart() {
        territories.apply(new Change(VALLEY, files("Valle Claro"), Optional.empty(), Optional.empty(), ""));
    }

    private ProblemException refusal(Optional<Integer> basedOn, String name) {
        return catchThrowableOfType(ProblemException.class, () -> apply(basedOn, name));
    }

    private static Map<String, String> files(String name) {
        return Map.of("id.txt", "valle-claro", "name.txt", name);
    }
}
