package co.ruta.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.audit.AuditEvent;
import co.ruta.core.plugin.PluginArrivals.Arrival;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.territory.TerritoryFixtures;
import co.ruta.sdk.PluginId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PluginRegisterTest {
    private static final PluginId SAMPLE = new PluginId("sample");

    private final InMemoryPluginStore store = new InMemoryPluginStore();
    private final List<AuditEvent> audit = new ArrayList<>();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-20T15:42:00Z"), ZoneOffset.UTC);
    private final PluginRegister register = another();

    @Test
    void whatIsActivatedIsInForceUnderItsHash() {
        PublishedDefinition published = activate("1.0.0", "jar");
        assertThat(register.inForce(SAMPLE)).contains(published);
        assertThat(register.published(published.sha256()).definition().version())
                .isEqualTo("1.0.0");
        assertThat(register.all()).singleElement().satisfies(it -> {
            assertThat(it.status()).isEqualTo(PluginStatus.ACTIVE);
            assertThat(it.generation()).isEqualTo(1);
            assertThat(it.definition()).contains(published.sha256());
        });
    }

    @Test
    void theSameArrivalAgainIsNoNewGeneration() {
        activate("1.0.0", "jar");
        activate("1.0.0", "jar");
        assertThat(register.all().get(0).generation()).isEqualTo(1);
        assertThat(audit).hasSize(1);
    }

    @Test
    void anUpgradeKeepsWhatWasPublishedBefore() {
        PublishedDefinition first = activate("1.0.0", "jar");
        PublishedDefinition second = activate("1.1.0", "another jar");
        assertThat(register.inForce(SAMPLE)).contains(second);
        assertThat(another().published(first.sha256()).definition().version()).isEqualTo("1.0.0");
        assertThat(register.all().get(0).generation()).isEqualTo(2);
        assertThat(store.jars).hasSize(2);
    }

    @Test
    void aPluginWhoseJarIsGoneStillHasItsDefinitions() {
        PublishedDefinition published = activate("1.0.0", "jar");
        store.jars.clear();
        PluginRegister afterRestart = another();
        assertThat(afterRestart.lastServing()).singleElement().satisfies(it -> {
            assertThat(it.jar()).isEmpty();
            assertThat(it.files()).containsEntry("version", "1.0.0");
        });
        assertThat(afterRestart.inForce(SAMPLE)).contains(published);
    }

    @Test
    void aRefusalSaysWhyAndLeavesWhatServedInForce() {
        PublishedDefinition published = activate("1.0.0", "jar");
        register.refused("sample", Optional.of("2.0.0"), PluginStatus.REJECTED, List.of("No sirve.", "Por dos cosas."));
        assertThat(register.inForce(SAMPLE)).contains(published);
        assertThat(register.all().get(0).reasons()).containsExactly("No sirve.", "Por dos cosas.");
    }

    @Test
    void aDisabledPluginIsNotInForce() {
        activate("1.0.0", "jar");
        register.refused("sample", Optional.empty(), PluginStatus.DISABLED, List.of());
        assertThat(register.inForce(SAMPLE)).isEmpty();
        assertThat(register.lastServing()).isEmpty();
    }

    @Test
    void beginningAnewForgetsWhatNeverServed() {
        activate("1.0.0", "jar");
        register.refused("garbage.jar", Optional.empty(), PluginStatus.REJECTED, List.of("No es un jar."));
        assertThat(register.all()).hasSize(2);
        register.beginAnew();
        assertThat(register.all()).extracting(PluginView::name).containsExactly("sample");
    }

    @Test
    void aHashNobodyPublishedIsUnknown() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> register.published("0".repeat(64)))
                        .code())
                .isEqualTo("DEFINITION_UNKNOWN");
    }

    private PluginRegister another() {
        return new PluginRegister(store, files -> TerritoryFixtures.plugin(files.get("version")), audit::add, clock);
    }

    private PublishedDefinition activate(String version, String jar) {
        return register.activated(new Arrival(
                "sample",
                version,
                Optional.of(jar.getBytes(StandardCharsets.UTF_8)),
                Map.of("version", version),
                PluginStatus.ACTIVE,
                List.of()));
    }
}
