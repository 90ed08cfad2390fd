package co.ruta.launcher.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS) // a shell script
class RutaScriptTest {

    private static final Path SCRIPT = Path.of("../../ruta").toAbsolutePath().normalize();
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "dirname",
            "basename",
            "readlink",
            "sed",
            "head",
            "tail",
            "find",
            "mktemp",
            "mkdir",
            "touch",
            "rm",
            "id",
            "env");

    @TempDir
    private Path place;

    private Path project;
    private Path tools;
    private final Map<String, String> environment = new TreeMap<>();

    /** A project with nothing built and a machine with nothing but the usual tools. */
    @BeforeEach
    void prepare() throws IOException {
        project = Files.createDirectories(place.resolve("un proyecto"));
        Files.copy(SCRIPT, project.resolve("ruta"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.createDirectories(project.resolve("plugins/uno/src/main"));
        Files.writeString(project.resolve("plugins/uno/pom.xml"), "<project/>");
        tools = Files.createDirectories(place.resolve("bin"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), which(tool));
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", place.toString());
    }

    @Test
    void anUnknownCommandShowsTheCommands() throws Exception {
        Ended ended = ruta("vuela");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err())
                .startsWith("ruta: No se conoce la orden «vuela».")
                .contains("./ruta ORDEN", "demo");
        assertThat(ruta().status()).isEqualTo(2);
        assertThat(ruta("help").status()).isZero();
    }

    @Test
    void whatCannotBeInstalledIsNamedExactly() throws Exception {
        jdk("17.0.15");

        Ended ended = ruta("demo");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err())
                .isEqualTo("ruta: Falta Maven 3.8 o más nuevo. Instálelo y repita la orden; en Debian o Ubuntu:"
                        + " sudo apt-get install maven\n");
    }

    @Test
    void whatIsMissingIsInstalledWhereThatIsAllowed() throws Exception {
        jdk("17.0.15");
        tool("sudo", "[ \"$1\" = -n ] && shift; exec \"$@\"");
        tool(
                "apt-get",
                "echo \"apt-get $*\" >>'" + place + "/apt'\n"
                        + "case \"$*\" in *maven*) printf '#!/bin/sh\\necho mvn >>\"" + place + "/apt\"\\nexit 1\\n' >'"
                        + tools
                        + "/mvn'; PATH=/usr/bin:/bin chmod +x '" + tools + "/mvn';; esac");

        ruta("demo");

        assertThat(place.resolve("apt"))
                .content()
                .contains("apt-get update")
                .containsPattern("apt-get install .* maven")
                .endsWith("mvn\n");
    }

    @Test
    void everythingMissingIsBuiltOnceAndThenOnlyRun() throws Exception {
        jdk("17.0.15");
        maven("3.8.7");

        Ended first = ruta("demo", "--port", "8081", "-Dmaven.repo.local=/un lugar", "--", "-o");
        Ended second = ruta("demo");

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(lines("mvn"))
                .hasSize(1)
                .first()
                .asString()
                .contains("[-pl][platform/launcher,platform/app,plugins/uno][-am][package]")
                .endsWith("[-Dmaven.repo.local=/un lugar][-o]");
        assertThat(lines("java")).hasSize(2);
        assertThat(lines("java").get(0))
                .contains("[@" + project + "/config/java.options]", "[-Druta.home=" + project + "]")
                .endsWith("ruta.jar][demo][--port][8081]");
        assertThat(second.err()).isEmpty();
    }

    @Test
    void aSourceThatIsNewerIsBuiltAgain() throws Exception {
        jdk("17.0.15");
        maven("3.8.7");
        ruta("start");
        Path source = Files.writeString(project.resolve("plugins/uno/src/main/nuevo.yaml"), "x");
        Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 5_000));

        ruta("start");

        assertThat(lines("mvn")).hasSize(2);
    }

    @Test
    void aBuildThatFailsEndsThere() throws Exception {
        jdk("17.0.15");
        tool("mvn", "case $1 in -v) echo 'Apache Maven 3.9.9';; *) exit 1;; esac");

        Ended ended = ruta("demo");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("No se pudo compilar Ruta");
        assertThat(lines("java")).isEmpty();
    }

    @Test
    void anOldJavaIsPassedOver() throws Exception {
        Path old = jdk("11.0.2");
        Path recent = jdk("25");
        maven("3.8.7");
        environment.put("JAVA_HOME", old.toString());
        Files.createSymbolicLink(tools.resolve("javac"), recent.resolve("bin/javac"));

        assertThat(ruta("start").status()).isZero();
        assertThat(lines("java").get(0)).as("by an option of its own").contains("--sun-misc-unsafe");
    }

    @Test
    void theOperatorsOptionsReachJava() throws Exception {
        jdk("25");
        maven("3.8.7");
        environment.put("RUTA_JAVA_OPTS", "-Xmx1g -Xss2m");

        ruta("start", "--data", "una carpeta");

        assertThat(lines("java").get(0))
                .containsSubsequence(
                        "/config/java.options]", "[-Xmx1g][-Xss2m]", "[--sun-misc-unsafe-memory-access=allow]")
                .endsWith("[start][--data][una carpeta]");
    }

    @Test
    void testsRunWithTheCallersArgumentsAndEndAsMavenEnds() throws Exception {
        jdk("17.0.15");
        maven("3.8.7");
        tool("chromium", "exit 0");
        environment.put("MAVEN_ARGS", "--fail-at-end -Dx=1");

        assertThat(ruta("test", "-Dmaven.repo.local=/r", "--", "-pl", "platform/sdk")
                        .status())
                .isZero();
        assertThat(lines("mvn").get(0))
                .endsWith("[verify][--fail-at-end][-Dx=1][-Dmaven.repo.local=/r][-pl][platform/sdk]");
        assertThat(ruta("test", "platform/sdk").status()).isEqualTo(1);
    }

    private record Ended(int status, String out, String err) {}

    private Ended ruta(String... arguments) throws Exception {
        List<String> line =
                new ArrayList<>(List.of("/bin/sh", project.resolve("ruta").toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(place.toFile())
                .redirectOutput(place.resolve("out").toFile())
                .redirectError(place.resolve("err").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(), Files.readString(place.resolve("out")), Files.readString(place.resolve("err")));
    }

    /** A JDK of this version, the one that JAVA_HOME names from now on, whose Java notes its arguments. */
    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(place.resolve("jdk-" + version));
        Files.createDirectories(home.resolve("bin"));
        write(home.resolve("bin/javac"), "echo 'javac " + version + "'");
        write(home.resolve("bin/java"), "{ printf '[%s]' \"$@\"; echo; } >>'" + place + "/java'");
        environment.put("JAVA_HOME", home.toString());
        return home;
    }

    /** A Maven of this version that notes its arguments and leaves what a build leaves. */
    private void maven(String version) throws IOException {
        tool(
                "mvn",
                "case $1 in -v) echo 'Apache Maven " + version + "'; exit;; esac\n"
                        + "{ printf '[%s]' \"$@\"; echo; } >>'" + place + "/mvn'\n"
                        + "mkdir -p platform/launcher/target platform/app/target\n"
                        + "touch platform/launcher/target/ruta.jar platform/app/target/ruta.war");
    }

    private void tool(String name, String body) throws IOException {
        write(tools.resolve(name), body);
    }

    private static void write(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n", StandardCharsets.UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<String> lines(String name) throws IOException {
        Path file = place.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static Path which(String tool) {
        for (String folder : List.of("/usr/bin", "/bin")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return Path.of(folder, tool);
            }
        }
        throw new AssertionError("no " + tool);
    }
}
