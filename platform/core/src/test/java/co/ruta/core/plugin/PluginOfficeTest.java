package co.ruta.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.audit.AuditEvent;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.InMemoryPluginsTest.SampleReader;
import co.ruta.core.plugin.PinnedDocuments.Count;
import co.ruta.core.problem.ProblemException;
import co.ruta.sdk.PluginId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PluginOfficeTest {
    private static final PluginId SAMPLE = new PluginId("sample");

    private final FakeHosting hosting = new FakeHosting();
    private final InMemoryPlugins house = new InMemoryPlugins(hosting, SampleReader::read);
    private final PluginAdministration desk = house.desk();

    @Test
    void anUpgradeOutOfATerritorysRangeIsRefusedUntilConfirmed() {
        Activation first = activate("1.0.0", 0, false);
        house.usedBy("valle", ">=1.0.0 <2.0.0", Map.of()).usedBy("costa", ">=1.0.0 <3.0.0", Map.of());
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> activate("2.0.0", first.generation(), false));
        assertThat(refused.problems()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("PLUGIN_LEAVES_TERRITORY");
            assertThat(it.where()).contains("valle");
        });
        Activation second = activate("2.0.0", first.generation(), true);
        assertThat(second.confirmed()).isTrue();
        assertThat(house.plugins().inForce(SAMPLE).orElseThrow().definition().version())
                .isEqualTo("2.0.0");
    }

    @Test
    void aTerritoryThatHasNoPluginAnywayDoesNotStopAnUpgrade() {
        Activation first = activate("1.0.0", 0, false);
        house.usedBy("valle", ">=3.0.0 <4.0.0", Map.of());
        assertThat(activate("2.0.0", first.generation(), false).version()).isEqualTo("2.0.0");
    }

    @Test
    void switchingOffWhatTerritoriesUseAsksFirst() {
        Activation first = activate("1.0.0", 0, false);
        house.usedBy("valle", ">=1.0.0 <2.0.0", Map.of());
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> desk.disable(PluginContract.order(SAMPLE, first.generation(), "Pausa")))
                        .code())
                .isEqualTo("PLUGIN_LEAVES_TERRITORY");
        assertThat(house.plugins().inForce(SAMPLE)).isPresent();
    }

    @Test
    void openDocumentsAreCountedByTheVersionTheyRestOn() {
        Activation first = activate("1.0.0", 0, false);
        house.usedBy("valle", ">=1.0.0 <2.0.0", Map.of());
        house.documents.add(count(first, "BORRADOR", 3));
        house.documents.add(count(first, "ENTREGADO", 7)); // where its process ends
        Proposal proposal = desk.offer(Optional.empty(), "sample.jar", SamplePlugin.jar("sample", "1.1.0"));
        assertThat(proposal.affected()).singleElement().satisfies(it -> {
            assertThat(it.leaves()).isFalse();
            assertThat(it.pinned()).containsExactly(new Affected.Pinned("1.0.0", 3));
        });
    }

    @Test
    void settingsThatWouldNoLongerCountAreSaid() {
        activate("1.0.0", 0, false);
        house.usedBy("valle", ">=1.0.0 <2.0.0", Map.of("forgotten", "yes", "mode", "hard"));
        Proposal proposal = desk.offer(Optional.empty(), "sample.jar", SamplePlugin.jar("sample", "1.1.0"));
        assertThat(proposal.affected().get(0).settings())
                .singleElement()
                .asString()
                .contains("«forgotten»")
                .contains("ya no existe");
    }

    @Test
    void aJarOfAnotherPluginIsNotTakenForThisOne() {
        String jar = desk.offer(Optional.empty(), "x.jar", SamplePlugin.jar("another", "1.0.0"))
                .verdict()
                .sha256();
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> desk.activate(PluginContract.order(SAMPLE, 0, ""), jar))
                        .code())
                .isEqualTo("PLUGIN_JAR_OF_ANOTHER");
    }

    @Test
    void anOfferNobodyTookIsForgottenAfterADayAndWhatServedIsNot() {
        activate("1.0.0", 0, false);
        desk.offer(Optional.empty(), "sample.jar", SamplePlugin.jar("sample", "1.1.0"));
        assertThat(house.store.jars).hasSize(2);
        assertThat(desk.offers()).as("what was activated waits no more").hasSize(1);
        house.store.sweep(InMemoryPlugins.NOW.plus(Duration.ofSeconds(1)));
        assertThat(house.store.jars).hasSize(1);
        assertThat(desk.offers()).isEmpty();
    }

    @Test
    void everyActIsAuditedAndFollowedAtOnce() {
        PersonId operator = new PersonId("01JZZZZZZZZZZZZZZZZZZZZZZZ");
        String jar = desk.offer(Optional.of(operator), "sample.jar", SamplePlugin.jar("sample", "1.0.0"))
                .verdict()
                .sha256();
        desk.activate(new PluginOrder(SAMPLE, 0, false, "", Optional.of(operator), "key-key-key"), jar);
        desk.offer(Optional.of(operator), "malo.jar", new byte[] {1});
        assertThat(house.audit)
                .extracting(AuditEvent::action)
                .containsExactly("PLUGIN_OFFERED", "PLUGIN_INSTALLED", "PLUGIN_REFUSED");
        assertThat(house.audit).allSatisfy(it -> assertThat(it.actor()).contains(operator));
        assertThat(hosting.followed).isEqualTo(1);
    }

    @Test
    void theHistoryTellsEachActItsEndAndWhatMayReturn() {
        Activation first = activate("1.0.0", 0, false);
        Activation second = activate("1.1.0", first.generation(), false);
        List<PluginRecord.Past> history = desk.record(SAMPLE).history();
        assertThat(history).extracting(it -> it.activation().version()).containsExactly("1.1.0", "1.0.0");
        assertThat(history.get(0).mayReturn()).isFalse();
        assertThat(history.get(1).mayReturn()).isTrue();
        assertThat(history.get(1).until()).contains(second);
    }

    @Test
    void aFileOfTheInboxThatIsRefusedIsSeenUnderItsIdUnlessThatServes() {
        PluginHosting.Here refused = new PluginHosting.Here(
                "sample",
                true,
                "sample-9.jar",
                Optional.of(SAMPLE),
                Optional.of("9.0.0"),
                PluginStatus.REJECTED,
                List.of("No."),
                InMemoryPlugins.NOW);
        hosting.here.add(refused);
        assertThat(house.plugins().all()).extracting(PluginView::name).containsExactly("sample");
        InMemoryPlugins served = new InMemoryPlugins(hosting, SampleReader::read);
        String jar = served.desk()
                .offer(Optional.empty(), "sample.jar", SamplePlugin.jar("sample", "1.0.0"))
                .verdict()
                .sha256();
        served.desk().activate(PluginContract.order(SAMPLE, 0, ""), jar);
        assertThat(served.plugins().all()).extracting(PluginView::name).containsExactly("sample", "sample-9.jar");
    }

    private Activation activate(String version, long seen, boolean confirmed) {
        String jar = desk.offer(Optional.empty(), "sample.jar", SamplePlugin.jar("sample", version))
                .verdict()
                .sha256();
        return desk.activate(
                        new PluginOrder(SAMPLE, seen, confirmed, "", Optional.empty(), co.ruta.core.id.Ids.mint()), jar)
                .activation();
    }

    private static Count count(Activation pinned, String state, long documents) {
        return new Count(new TerritoryId("valle"), pinned.definition(), "self-assessment", state, documents);
    }
}
