package co.ruta.bench.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Packs the baseline's classes into a WAR that runs at {@code /baseline} beside the product. */
public final class BaselineWar {
    private static final String PACKAGE = "co/ruta/bench/baseline";

    private BaselineWar() {}

    /**
     * @param classes the folder of this module's compiled classes
     * @param driver the database driver's jar, which the WAR carries
     */
    public static Path pack(Path classes, Path driver, Path war) throws IOException {
        Files.createDirectories(war.getParent());
        try (OutputStream file = Files.newOutputStream(war);
                JarOutputStream out = new JarOutputStream(file)) {
            try (Stream<Path> found = Files.list(classes.resolve(PACKAGE))) {
                for (Path type : found.toList()) {
                    put(out, "WEB-INF/classes/" + PACKAGE + "/" + type.getFileName(), Files.readAllBytes(type));
                }
            }
            put(out, "WEB-INF/lib/" + driver.getFileName(), Files.readAllBytes(driver));
            put(out, "WEB-INF/beans.xml", beans());
        }
        return war;
    }

    private static byte[] beans() {
        return List.of(
                        "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\"",
                        " bean-discovery-mode=\"annotated\" version=\"4.0\"/>")
                .stream()
                .reduce("", String::concat)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
