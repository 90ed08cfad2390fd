package co.ruta.it.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plugin's build refuses: each in a small project with plugins/parent, all built in one offline run of Maven. */
class SamplePluginsIT {
    private static final String CODE = "src/main/java/p/Costa.java";
    private static final String HERE = "// here";
    private static final byte[] JAVA_21 = {
        (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 65, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private static final Path FOLDER = Folders.target().resolve("sample-plugins");

    private static final List<String> SAMPLES = new ArrayList<>();
    private static String said = "";

    @BeforeAll
    static void buildAll() throws Exception {
        Repository.delete(FOLDER);
        Files.createDirectories(FOLDER);
        sample("sound").published();
        sample("bundled-sdk")
                .add("src/main/java/co/ruta/sdk/Extra.java", utf8("package co.ruta.sdk; public class Extra {}"))
                .published();
        sample("wrong-scope")
                .replace(
                        "pom.xml",
                        "<!-- more -->",
                        "<dependency><groupId>co.ruta</groupId><artifactId>ruta-sdk</artifactId><scope>compile</scope>"
                                + "</dependency>")
                .published();
        sample("missing-descriptor")
                .without("src/main/resources/plugin.properties")
                .published();
        sample("newer-class").add("src/main/resources/p/Newer.class", JAVA_21).published();
        sample("threads").replace(CODE, HERE, "new Thread(() -> {}).start();").published();
        sample("input-output").replace(CODE, HERE, "System.out.println(view);").published();
        sample("reflection")
                .replace(CODE, HERE, "view.getClass().getDeclaredMethods();")
                .published();
        sample("unsound-definitions")
                .replace("src/main/resources/definitions/stages.yaml", "process: plan", "process: plann")
                .published();
        sample("changed-definitions")
                .published()
                .replace("src/main/resources/definitions/texts.yaml", "muy corto", "demasiado corto");
        sample("nonsense-check")
                .replace(CODE, "\"objectives/\" + it.id()", "\"goals/x\"")
                .published();
        said = build();
    }

    @Test
    void aSoundPluginIsBuilt() {
        assertThat(said).containsPattern("sound 1\\.0\\.0 \\.+ SUCCESS");
        assertThat(FOLDER.resolve("sound/target/sound-1.0.0.jar")).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bundled-sdk         | co/ruta/sdk/Extra.class:1: El jar trae el SDK adentro",
                "wrong-scope         | A plugin gets the SDK from the platform",
                "missing-descriptor  | plugin.properties:1: Falta plugin.properties",
                "newer-class         | p/Newer.class:1: La clase necesita Java 21",
                "threads             | src/main/java/p/Costa.java:28: El código usa hilos: java.lang.Thread",
                "input-output        | src/main/java/p/Costa.java:28: El código lee o escribe fuera de sí: java.lang.System.out",
                "reflection          | src/main/java/p/Costa.java:28: El código usa reflexión",
                "unsound-definitions | definitions/stages.yaml:2: No existe «plann» (proceso). ¿Quiso decir «plan»?",
                "changed-definitions | definitions/plugin.yaml:2: Las definiciones cambiaron y su versión 1.0.0 ya está publicada.",
                "nonsense-check      | definitions/checks.yaml:1: La verificación «OBJECTIVE_TOO_SHORT» señala un lugar que no existe",
            })
    void aPluginThatBreaksTheContractIsNotBuilt(String sample, String sentence) {
        assertThat(said).containsPattern(sample + " 1\\.0\\.0 \\.+ FAILURE");
        assertThat(said.lines().filter(it -> it.contains(sentence))).as(said).isNotEmpty();
    }

    private static Sample sample(String name) throws IOException {
        SAMPLES.add(name);
        return Sample.copy(Path.of("src/test/resources/plugins/sound"), FOLDER, name);
    }

    private static String build() throws Exception {
        Files.writeString(
                FOLDER.resolve("pom.xml"),
                """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>co.example</groupId><artifactId>samples</artifactId><version>1</version>
                  <packaging>pom</packaging>
                  <modules>%s</modules>
                </project>
                """
                        .formatted(SAMPLES.stream()
                                .map(it -> "<module>" + it + "</module>")
                                .collect(Collectors.joining())));
        Path repository = FOLDER.resolve("repository");
        Repository.make(repository, Path.of(System.getProperty("maven.repository")));
        Path log = FOLDER.resolve("log.txt");
        Process maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-B",
                        "-ntp",
                        "-o",
                        "-fae",
                        "-Dfast",
                        "-Dspotless.check.skip",
                        "-Dmaven.repo.local=" + repository,
                        "package")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(maven.waitFor())
                .as("status of a build with ten broken projects")
                .isEqualTo(1);
        return Repository.text(log);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
