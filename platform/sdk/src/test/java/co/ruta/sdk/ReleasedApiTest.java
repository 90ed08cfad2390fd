package co.ruta.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The API of the last release is kept as a jar of signatures in {@code api/}, with which japicmp compares each build. To
 * release, raise {@link Sdk#VERSION} and run {@code mvn -pl platform/sdk test -Dtest=ReleasedApiTest#theRelease* -Druta.sdk=release}; a
 * first number that is raised is what allows an incompatible change.
 */
final class ReleasedApiTest {
    private static final Path FOLDER = Path.of("api");
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void theReleaseThatIsComparedWithIsOfThisMajorVersion() throws IOException {
        if ("release".equals(System.getProperty("ruta.sdk"))) {
            for (Path old : jars()) {
                Files.delete(old);
            }
            Api.ofFolder(CLASSES).write(FOLDER.resolve("ruta-sdk-" + Sdk.VERSION + ".jar"));
        }
        assertThat(released().major()).isEqualTo(Sdk.VERSION.major());
        assertThat(released()).isLessThanOrEqualTo(Sdk.VERSION);
    }

    @Test
    void whatIsAddedRaisesTheSecondNumber() throws IOException {
        Set<String> added = new TreeSet<>(Api.ofFolder(CLASSES).signatures());
        added.removeAll(Api.ofJar(jars().get(0)).signatures());
        boolean raised = Sdk.VERSION.major() > released().major()
                || Sdk.VERSION.minor() > released().minor();
        assertThat(added)
                .as(
                        "signatures that are not in the release: raise Sdk.VERSION to %d.%d.0",
                        released().major(), released().minor() + 1)
                .matches(it -> it.isEmpty() || raised);
    }

    @Test
    void aReleaseKeepsSignaturesAndNothingElse() throws IOException {
        Api kept = Api.ofJar(jars().get(0));
        assertThat(kept.signatures()).anyMatch(it -> it.startsWith("co/ruta/sdk/TerritoryPlugin.checks"));
        assertThat(Files.size(jars().get(0))).isLessThan(150_000);
    }

    private static Version released() throws IOException {
        String name = jars().get(0).getFileName().toString();
        return Version.parse(name.substring("ruta-sdk-".length(), name.length() - ".jar".length()))
                .orElseThrow();
    }

    private static List<Path> jars() throws IOException {
        if (!Files.exists(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(it -> it.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
