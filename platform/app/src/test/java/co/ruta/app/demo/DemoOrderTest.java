package co.ruta.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.PublishedDefinition;
import co.ruta.core.territory.Territory;
import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.PluginLookup;
import co.ruta.definitions.Reading;
import co.ruta.definitions.TerritoryFolder;
import co.ruta.definitions.TerritoryReader;
import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over the territories of the repository, because it is their demo that people see. */
final class DemoOrderTest {
    private static final Path ROOT = Path.of("../..");
    private static final Map<String, Territory> ALL = all();

    @Test
    void theOneThatReviewsAndLooksAfterMostShouldBeToldWholeAndTheOthersByName() {
        DemoOrder order = DemoOrder.of(List.copyOf(ALL.values()), Optional.empty());

        assertThat(ids(order))
                .startsWith("ibague", "barranquilla", "bucaramanga")
                .hasSameSizeAs(ALL.keySet());
        assertThat(order.territories().stream().filter(order::isWhole))
                .extracting(it -> it.id().value())
                .containsExactly("ibague");
    }

    @Test
    void oneThatOnlyProcessesWhatArrivesShouldWaitForOneThatAccepts() {
        assertThat(ids(DemoOrder.of(some("bucaramanga", "norte-de-santander", "barranquilla"), Optional.empty())))
                .containsExactly("barranquilla", "bucaramanga", "norte-de-santander");
        assertThat(ids(DemoOrder.of(some("santander", "bucaramanga", "barranquilla"), Optional.empty())))
                .first()
                .isEqualTo("barranquilla");
    }

    @Test
    void whatSomebodyWishesForShouldGoFirst() {
        List<Territory> all = List.copyOf(ALL.values());
        assertThat(ids(DemoOrder.of(all, Optional.of("santander")))).first().isEqualTo("santander");
        assertThat(ids(DemoOrder.of(all, Optional.of("atlantida"))))
                .as("nobody's id")
                .first()
                .isEqualTo("ibague");
    }

    @Test
    void withoutDefinitionsOneIsStillTold() {
        Territory bare = ALL.get("santander");
        Territory unserved =
                new Territory(bare.id(), 1, bare.values(), Optional.empty(), Optional.of("No hay complemento."));

        assertThat(DemoOrder.of(List.of(unserved), Optional.empty()).isWhole(unserved))
                .isTrue();
        assertThat(DemoOrder.of(List.of(), Optional.empty()).territories()).isEmpty();
    }

    @Test
    void theFewSchoolsShouldBeOneThatWaitsOneThatRatesAndOneThatDelivered() {
        assertThat(ALL.values()).allSatisfy(it -> assertThat(DemoSchools.few(it))
                .noneMatch(DemoSchools.DemoSchool::team)
                .extracting(DemoSchools.DemoSchool::scene)
                .containsExactlyInAnyOrder(Scene.NOT_BEGUN, Scene.RATING, Scene.DELIVERED));
    }

    private static List<String> ids(DemoOrder order) {
        return order.territories().stream().map(it -> it.id().value()).toList();
    }

    private static List<Territory> some(String... ids) {
        return Stream.of(ids).map(ALL::get).toList();
    }

    private static Map<String, Territory> all() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("territories"))) {
            return folders.filter(Files::isDirectory)
                    .map(DemoOrderTest::territory)
                    .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Territory territory(Path folder) {
        Sources plugins = new Sources();
        TerritoryDefinition values = read(folder, new TerritoryReader(plugins, PluginMissing.IS_A_PROBLEM)::read);
        return new Territory(
                new TerritoryId(folder.getFileName().toString()),
                1,
                values,
                plugins.find(values.plugin().id()).map(it -> new PublishedDefinition("0", it)),
                Optional.empty());
    }

    private static <T> T read(Path folder, Function<Map<String, String>, Reading<T>> reader) {
        try {
            Reading<T> reading = reader.apply(TerritoryFolder.files(folder));
            return reading.value().orElseThrow(() -> new AssertionError(reading.problems()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The plugins as their sources say them. */
    private record Sources() implements PluginLookup {
        @Override
        public Optional<PluginDefinition> find(PluginId id) {
            Path folder = ROOT.resolve("plugins").resolve(id.value()).resolve("src/main/resources/definitions");
            return Optional.of(folder)
                    .filter(Files::isDirectory)
                    .map(it -> read(it, new PluginDefinitionReader()::read));
        }

        @Override
        public Set<String> ids() {
            return Set.of();
        }
    }
}
