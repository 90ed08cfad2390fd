package co.ruta.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.id.Ids;
import co.ruta.core.plugin.PluginAdministration.Done;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.VersionRange;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What acts on plugins promise, wherever they are kept. Each test has a plugin of its own. */
public interface PluginContract {
    PluginHouse house();

    @Test
    default void whatIsActivatedIsInForceUnderTheNewestGeneration() {
        PluginId plugin = fresh();
        long before = house().acts().generation();
        Done done = activate(plugin, "1.0.0", 0, "");
        assertThat(done.changed()).isTrue();
        assertThat(done.activation().act()).isEqualTo(PluginAct.INSTALLED);
        assertThat(done.activation().generation()).isGreaterThan(before);
        assertThat(house().acts().generation())
                .isGreaterThanOrEqualTo(done.activation().generation());
        assertThat(house().plugins().inForce(plugin).orElseThrow().sha256())
                .isEqualTo(done.activation().definition());
        assertThat(house().acts().latest()).contains(done.activation());
    }

    @Test
    default void theSameWishUnderTheSameKeyIsDoneOnce() {
        PluginId plugin = fresh();
        String jar = offered(plugin, "1.0.0");
        PluginOrder order = order(plugin, 0, "");
        Done first = house().desk().activate(order, jar);
        Done again = house().desk().activate(order, jar);
        assertThat(again.activation()).isEqualTo(first.activation());
        assertThat(again.changed()).isFalse();
        assertThat(house().acts().history(plugin)).hasSize(1);
    }

    @Test
    default void aWishThatSawAnotherGenerationIsStale() {
        PluginId plugin = fresh();
        activate(plugin, "1.0.0", 0, "");
        String jar = offered(plugin, "1.1.0");
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> house().desk().activate(order(plugin, 0, ""), jar));
        assertThat(refused.code()).isEqualTo("PLUGIN_CHANGED");
        assertThat(refused.kind()).isEqualTo(ProblemKind.STALE);
        assertThat(house().acts().history(plugin)).hasSize(1);
    }

    @Test
    default void anEarlierVersionServesAgainWhenSomebodySaysWhy() {
        PluginId plugin = fresh();
        Activation first = activate(plugin, "1.0.0", 0, "").activation();
        Activation second = activate(plugin, "1.1.0", first.generation(), "").activation();
        String earlier = first.jar().orElseThrow();
        assertThat(catchThrowableOfType(ProblemException.class, () -> house().desk()
                                .activate(order(plugin, second.generation(), " "), earlier))
                        .code())
                .isEqualTo("REASON_MISSING");
        Activation back = house().desk()
                .activate(order(plugin, second.generation(), "La 1.1 pierde un paso"), earlier)
                .activation();
        assertThat(back.act()).isEqualTo(PluginAct.ROLLED_BACK);
        assertThat(house().plugins().inForce(plugin).orElseThrow().sha256()).isEqualTo(first.definition());
        assertThat(house().acts().history(plugin))
                .extracting(Activation::version)
                .containsExactly("1.0.0", "1.1.0", "1.0.0");
    }

    @Test
    default void whatIsSwitchedOffIsNotInForceAndItsDefinitionsStay() {
        PluginId plugin = fresh();
        Activation on = activate(plugin, "1.0.0", 0, "").activation();
        Activation off =
                house().desk().disable(order(plugin, on.generation(), "Pausa")).activation();
        assertThat(house().plugins().inForce(plugin)).isEmpty();
        assertThat(house().plugins().published(on.definition()).sha256()).isEqualTo(on.definition());
        assertThat(view(plugin).status()).isEqualTo(PluginStatus.DISABLED);
        assertThat(view(plugin).reasons()).singleElement().asString().contains("Pausa");
        house().desk().enable(order(plugin, off.generation(), ""));
        assertThat(house().plugins().inForce(plugin)).isPresent();
    }

    @Test
    default void whatServedLastIsKnownByRangeWhateverWasDoneSince() {
        PluginId plugin = fresh();
        VersionRange first = VersionRange.parse(">=1.0.0 <2.0.0").orElseThrow();
        VersionRange beyond = VersionRange.parse(">=3.0.0").orElseThrow();
        assertThat(house().plugins().last(plugin, first)).isEmpty();
        Activation one = activate(plugin, "1.0.0", 0, "").activation();
        Activation two = activate(plugin, "2.0.0", one.generation(), "").activation();
        assertThat(house().plugins().last(plugin, first).orElseThrow().sha256()).isEqualTo(one.definition());
        house().desk().remove(order(plugin, two.generation(), "Ya no"));
        assertThat(house().plugins().last(plugin, first).orElseThrow().sha256()).isEqualTo(one.definition());
        assertThat(house().plugins().last(plugin, beyond)).isEmpty();
    }

    @Test
    default void whatWasTakenAwayComesBackByActivatingOneOfItsVersions() {
        PluginId plugin = fresh();
        Activation on = activate(plugin, "1.0.0", 0, "").activation();
        Activation gone =
                house().desk().remove(order(plugin, on.generation(), "Ya no")).activation();
        assertThat(view(plugin).status()).isEqualTo(PluginStatus.REMOVED);
        assertThat(catchThrowableOfType(ProblemException.class, () -> house().desk()
                                .enable(order(plugin, gone.generation(), "")))
                        .code())
                .isEqualTo("PLUGIN_REMOVED");
        Done back = house().desk()
                .activate(order(plugin, gone.generation(), ""), on.jar().orElseThrow());
        assertThat(back.activation().act()).isEqualTo(PluginAct.INSTALLED);
        assertThat(house().plugins().inForce(plugin)).isPresent();
    }

    @Test
    default void aJarThatIsNoneIsRefusedAndKeptNowhere() {
        byte[] bytes = ("no jar " + Ids.mint()).getBytes(StandardCharsets.UTF_8);
        Proposal proposal = house().desk().offer(Optional.empty(), "malo.jar", bytes);
        assertThat(proposal.verdict().sound()).isFalse();
        assertThat(house().acts().jar(proposal.verdict().sha256())).isEmpty();
    }

    @Test
    default void aJarNobodyKeptIsUnknown() {
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> house().desk().proposal("0".repeat(64)))
                        .code())
                .isEqualTo("PLUGIN_JAR_UNKNOWN");
    }

    /** A name no other test has. */
    static PluginId fresh() {
        return new PluginId("p" + Ids.mint().toLowerCase(Locale.ROOT));
    }

    static PluginOrder order(PluginId plugin, long seen, String reason) {
        return new PluginOrder(plugin, seen, false, reason, Optional.empty(), Ids.mint());
    }

    private String offered(PluginId plugin, String version) {
        return house().desk()
                .offer(Optional.empty(), plugin + "-" + version + ".jar", SamplePlugin.jar(plugin.value(), version))
                .verdict()
                .sha256();
    }

    private Done activate(PluginId plugin, String version, long seen, String reason) {
        return house().desk().activate(order(plugin, seen, reason), offered(plugin, version));
    }

    private PluginView view(PluginId plugin) {
        return house().plugins().all().stream()
                .filter(it -> it.name().equals(plugin.value()))
                .findFirst()
                .orElseThrow();
    }
}
