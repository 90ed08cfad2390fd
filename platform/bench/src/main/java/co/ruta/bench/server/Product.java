package co.ruta.bench.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** How the product and its bare counterpart are started: the same flags for both. */
public final class Product {
    private static final List<String> UNLIMITED =
            List.of("-Druta.limit.person.per-second=1000000", "-Druta.limit.person.burst=1000000");

    private final House house;
    private final Path work;

    public Product(House house, Path work) {
        this.house = house;
        this.work = work;
    }

    public Path data() {
        return work.resolve("data");
    }

    /** The product by its own launcher; ready when its health says so. */
    public ServerProcess start(String command, Path territories) throws IOException {
        return start(command, territories, List.of());
    }

    /** The same for one person who asks as much as they like. */
    public ServerProcess startUnlimited(String command, Path territories) throws IOException {
        return start(command, territories, UNLIMITED);
    }

    private ServerProcess start(String command, Path territories, List<String> flags) throws IOException {
        int port = ServerProcess.freePort();
        List<String> words = java();
        words.addAll(flags);
        words.addAll(
                List.of("-Druta.home=" + house.root(), "-jar", house.launcher().toString()));
        words.addAll(options(command, port, territories));
        return ServerProcess.start(words, port, "/health/ready", 200, work.resolve("product.log"));
    }

    /** The product with the baseline's endpoint in the same server, at {@code /baseline}. */
    public ServerProcess startBesideBaseline(String command, Path territories) throws IOException {
        int port = ServerProcess.freePort();
        Path war =
                BaselineWar.pack(house.baselineClasses(), house.library("mariadb-java-client-"), work.resolve("b.war"));
        List<String> words = java();
        words.addAll(opened(house.launcher()));
        words.addAll(UNLIMITED);
        words.addAll(List.of(
                "-Druta.home=" + house.root(),
                "-cp",
                benchServer() + File.pathSeparator + house.launcher(),
                BenchServer.class.getName(),
                war.toString(),
                data().resolve("instance.json").toString()));
        words.addAll(options(command, port, territories));
        return ServerProcess.start(words, port, "/baseline/insert", 405, work.resolve("product.log"));
    }

    /** What {@code ./ruta} runs Java with. */
    private List<String> java() {
        return new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + house.javaOptions()));
    }

    /** A class path with nothing but the class to start: the baseline's own must come out of its WAR alone. */
    private Path benchServer() throws IOException {
        String name = BenchServer.class.getName().replace('.', '/') + ".class";
        Path folder = work.resolve("bench-server");
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(house.baselineClasses().resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
        return folder;
    }

    /** Payara Micro alone. */
    public ServerProcess startBare() throws IOException {
        int port = ServerProcess.freePort();
        Path root = work.resolve("bare");
        Files.createDirectories(root);
        Path commands = work.resolve("bare.txt");
        Files.writeString(
                commands,
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                        + ".address=127.0.0.1\n");
        List<String> words = java();
        words.addAll(List.of(
                "-jar",
                house.payara().toString(),
                "--nohazelcast",
                "--rootdir",
                root.toString(),
                "--prebootcommandfile",
                commands.toString(),
                "--port",
                Integer.toString(port)));
        return ServerProcess.start(words, port, "/", 404, work.resolve("bare.log"));
    }

    private List<String> options(String command, int port, Path territories) throws IOException {
        Path plugins = work.resolve("plugins");
        Files.createDirectories(plugins);
        for (Path jar : house.plugins()) {
            Path copy = plugins.resolve(jar.getFileName());
            if (!Files.exists(copy)) {
                Files.copy(jar, copy);
            }
        }
        return List.of(
                command,
                "--port",
                Integer.toString(port),
                "--data",
                data().toString(),
                "--plugins",
                plugins.toString(),
                "--territories",
                territories.toString());
    }

    private static List<String> opened(Path launcher) throws IOException {
        List<String> words = new ArrayList<>();
        try (JarFile jar = new JarFile(launcher.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            for (String kind : List.of("Add-Opens", "Add-Exports")) {
                String list = manifest.getValue(kind);
                if (list != null) {
                    Arrays.stream(list.trim().split("\\s+"))
                            .forEach(it -> words.add(
                                    "--" + kind.toLowerCase(java.util.Locale.ROOT) + "=" + it + "=ALL-UNNAMED"));
                }
            }
        }
        return words;
    }
}
