package co.ruta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.launcher.database.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code ruta.jar} from outside: a process with a small application. */
class LauncherIT {

    private static final int ROUNDS = 3;

    private static Path war;
    private static Path refusingWar;

    @BeforeAll
    static void pack() throws Exception {
        Path folder = ItFolders.fresh("aplicaciones");
        war = TinyWar.serving(folder);
        refusingWar = TinyWar.refusing(folder);
    }

    @Test
    void everyAcknowledgedRowOutlivesTheKillOfServerAndDatabase() throws Exception {
        Path data = ItFolders.fresh("muertes");
        long acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (Child child = Child.run(data, war, "start").ready()) {
                assertThat(Child.databases(data)).hasSize(1);
                if (round > 0) {
                    assertThat(rows(child)).isEqualTo(acknowledged);
                }
                for (int row = 0; row < 5; row++) {
                    assertThat(child.post("/rows")).isEqualTo(201);
                    acknowledged++;
                }
                if (round == 1) {
                    // First the database's turn, so that the next start finds tables that nobody closed.
                    Child.databases(data).forEach(ProcessHandle::destroyForcibly);
                }
                child.kill();
            }
        }
        try (Child last = Child.run(data, war, "start").ready()) {
            assertThat(Child.databases(data)).as("the orphan was replaced").hasSize(1);
            assertThat(rows(last)).isEqualTo(acknowledged);
            assertThat(last.terminate()).isZero();
        }
        assertThat(Child.databases(data)).as("nothing stays behind").isEmpty();
        assertThat(data.resolve("instance.json")).doesNotExist();
    }

    @Test
    void aDatabaseThatIsKilledComesBackUnderTheRunningServer() throws Exception {
        Path data = ItFolders.fresh("vuelve");
        try (Child child = Child.run(data, war, "start").ready()) {
            assertThat(child.post("/rows")).isEqualTo(201);
            ProcessHandle killed = Child.databases(data).get(0);
            killed.destroyForcibly();
            killed.onExit().get();

            long deadline = System.nanoTime() + 60_000_000_000L;
            while (child.get("/rows").statusCode() != 200) {
                assertThat(System.nanoTime()).isLessThan(deadline);
            }

            assertThat(rows(child)).isEqualTo(1);
            assertThat(Child.databases(data)).hasSize(1).doesNotContain(killed);
            assertThat(child.terminate()).isZero();
        }
        assertThat(Child.databases(data)).isEmpty();
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedNamingTheFirst() throws Exception {
        Path data = ItFolders.fresh("dos");
        try (Child first = Child.run(data, war, "start").ready();
                Child second = Child.run(data, war, "demo")) {
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.err())
                    .hasLineCount(1)
                    .contains("proceso " + first.pid())
                    .contains(data.toString());
            assertThat(second.out()).isEmpty();
            assertThat(first.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingStarts() throws Exception {
        Path data = ItFolders.fresh("puerto");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Child child = Child.onPort(taken.getLocalPort(), data, war, "start")) {
            assertThat(child.status()).isEqualTo(1);
            assertThat(child.err())
                    .hasLineCount(1)
                    .contains("El puerto " + taken.getLocalPort())
                    .contains("--port");
            assertThat(data.resolve("mariadb")).doesNotExist();
        }
    }

    @Test
    void anApplicationThatCannotStartEndsWithItsCauseAndStopsTheDatabase() throws Exception {
        Path data = ItFolders.fresh("falla");
        try (Child child = Child.run(data, refusingWar, "start")) {
            assertThat(child.status()).isEqualTo(1);
            assertThat(child.err())
                    .hasLineCount(1)
                    .contains("La migración 7 no se pudo aplicar: falta la tabla personas.")
                    .contains("ruta.log");
            assertThat(child.out()).isEmpty();
        }
        assertThat(Child.databases(data)).isEmpty();
    }

    @Test
    void anApplicationThatIsNotThereIsNamed() throws Exception {
        Path data = ItFolders.fresh("sin-war");
        try (Child child = Child.run(data, data.resolve("nada.war"), "start")) {
            assertThat(child.status()).isEqualTo(1);
            assertThat(child.err()).hasLineCount(1).contains("nada.war").contains("--war");
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() throws Exception {
        Path data = ItFolders.fresh("sin-base");
        int nobody = Ports.free();
        try (Child child = Child.withDatabase("jdbc:mariadb://127.0.0.1:" + nobody + "/ruta", data, war)) {
            assertThat(child.status()).isEqualTo(1);
            assertThat(child.err())
                    .hasLineCount(1)
                    .contains("127.0.0.1:" + nobody)
                    .contains("RUTA_DB_URL")
                    .doesNotContain("secreto");
        }
    }

    @Test
    void aFolderWithBlanksAndAccentsAndAVeryLongNameWorks() throws Exception {
        Path data = ItFolders.fresh("muy larga").resolve("institución educativa ".repeat(5) + "ñ");
        try (Child child = Child.run(data, war, "start").ready()) {
            assertThat(child.post("/rows")).isEqualTo(201);
            assertThat(child.terminate()).isZero();
        }
    }

    @Test
    void theApplicationIsToldItsSettingsAndTheOperatorReadsWhereItIs() throws Exception {
        Path data = ItFolders.fresh("avisos");
        Files.writeString(data.resolve("admin-link.txt"), "http://127.0.0.1/primer-ingreso/abc\n");
        Files.setPosixFilePermissions(data.resolve("admin-link.txt"), PosixFilePermissions.fromString("rw-------"));
        Files.writeString(
                data.resolve("demo-accounts.json"),
                "[{\"territory\": \"Ejemplo\", \"role\": \"Rectora\", \"school\": \"IE Ejemplo\", \"user\": \"rectora\","
                        + " \"password\": \"clave-1\"}]");
        try (Child child = Child.run(data, war, "demo").ready()) {
            assertThat(child.out())
                    .contains("rectora  clave-1")
                    .contains("http://127.0.0.1/primer-ingreso/abc")
                    .contains("Para detener: Ctrl-C");
            assertThat(child.err()).isEmpty();
            String told = child.get("/properties").body();
            assertThat(told)
                    .contains("ruta.demo=true\n")
                    .contains("ruta.data=" + data + "\n")
                    .contains("ruta.plugins=" + data.resolve("plugins") + "\n")
                    .contains("ruta.operator.token="
                            + Files.readString(data.resolve("operator.token")).strip() + "\n")
                    .contains("ruta.db.user=ruta\n")
                    .contains("ruta.public.url=http://127.0.0.1:")
                    .contains("zone=UTC");
            assertThat(Files.readString(data.resolve("instance.json"))).contains("\"pid\":" + child.pid());
            assertThat(Files.getPosixFilePermissions(data.resolve("admin-link.txt")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void textIsSentCompressedAndOnlyOnTheLoopback() throws Exception {
        Path data = ItFolders.fresh("red");
        try (Child child = Child.run(data, war, "start").ready()) {
            HttpResponse<String> page = child.get("/index.html", "Accept-Encoding", "gzip");

            assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(listeners(child.pid())).isNotEmpty().allMatch(LauncherIT::isLoopback);
            assertThat(listeners(Child.databases(data).get(0).pid()))
                    .isNotEmpty()
                    .allMatch(LauncherIT::isLoopback);
        }
    }

    @Test
    void aCommandWithoutAnInstanceStartsOneQuietlyAndStopsIt() throws Exception {
        Path data = ItFolders.fresh("callada");
        try (Child child = Child.run(data, war, "audit", "verify", "--territory", "ejemplo")) {
            assertThat(child.status()).as(child.err()).isZero();
            assertThat(child.out()).hasLineCount(1).contains("Auditoría de ejemplo: íntegra; 3 registros sellados");
            assertThat(child.err()).isEmpty();
        }
        assertThat(Child.databases(data)).isEmpty();
        assertThat(data.resolve("instance.json")).doesNotExist();
    }

    @Test
    void theJarOpensWhatTheServerAsksFor() throws Exception {
        Path payara = Files.list(Path.of("target", "lib"))
                .filter(file -> file.getFileName().toString().startsWith("payara-micro-"))
                .findFirst()
                .orElseThrow();
        Attributes ours = manifest(Path.of("target", "ruta.jar"));
        Attributes theirs = manifest(payara);

        for (String name : List.of("Add-Opens", "Add-Exports")) {
            assertThat(ours.getValue(name).split(" "))
                    .as(name)
                    .containsExactlyInAnyOrder(theirs.getValue(name).split(" "));
        }
        for (String entry : ours.getValue("Class-Path").split(" ")) {
            assertThat(Path.of("target", entry)).exists();
        }
    }

    private static Attributes manifest(Path jar) throws Exception {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes();
        }
    }

    private static long rows(Child child) throws Exception {
        return Long.parseLong(child.get("/rows").body());
    }

    /** Local addresses, in the kernel's notation, on which this process listens. */
    private static List<String> listeners(long pid) throws Exception {
        List<String> sockets = sockets(pid);
        return List.of("tcp", "tcp6").stream()
                .flatMap(table -> lines(Path.of("/proc", Long.toString(pid), "net", table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 9 && columns[3].equals("0A") && sockets.contains(columns[9]))
                .map(columns -> columns[1].replaceFirst(":.*", ""))
                .toList();
    }

    private static boolean isLoopback(String address) {
        return address.equals("0100007F")
                || address.equals("0000000000000000FFFF00000100007F")
                || address.equals("00000000000000000000000001000000");
    }

    private static List<String> sockets(long pid) throws Exception {
        try (var descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors
                    .map(descriptor -> {
                        try {
                            return Files.readSymbolicLink(descriptor).toString();
                        } catch (IOException e) {
                            return ""; // closed meanwhile
                        }
                    })
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
