package co.ruta.launcher.server;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The server's libraries as the build unpacked them, on the class path one by one. Taken from there and not from the jar
 * of jars, the server needs a third less memory and time.
 *
 * <p>It does what the server's own launcher for an unpacked folder does before it starts.
 */
final class UnpackedServer {

    private static final String IMPLEMENTATION = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String PROPERTIES = "/MICRO-INF/payara-boot.properties";

    private UnpackedServer() {}

    /**
     * Makes the unpacked libraries the server's; where there are none it stays with its jar.
     *
     * @param root the server's own folder, which is empty
     */
    static void take(Path root) throws IOException {
        Path jar = Path.of(URI.create(PayaraMicro.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        Path folder = jar.resolveSibling("payara").resolve("MICRO-INF");
        Path classPath = folder.resolve("payara.jar");
        if (!Files.exists(classPath)) {
            return;
        }
        setBootProperties();
        installAdapters(folder.resolve("runtime"), root.resolve("lib/install/applications"));
        System.setProperty("fish.payara.micro.BootJar", classPath.toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", folder.toString());
        try {
            // It registers itself, and the server's public door leads to it from then on.
            Class.forName(IMPLEMENTATION).getMethod("getInstance").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The server's libraries do not fit its jar", e);
        }
    }

    /** The server looks for its JDBC adapters in its own folder, each opened. */
    private static void installAdapters(Path runtime, Path applications) throws IOException {
        try (DirectoryStream<Path> adapters = Files.newDirectoryStream(runtime, "*.rar")) {
            for (Path adapter : adapters) {
                String name = adapter.getFileName().toString().replaceFirst("\\.rar$", "");
                open(adapter, applications.resolve(name));
            }
        }
    }

    private static void open(Path archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory() || !target.startsWith(folder)) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
    }

    private static void setBootProperties() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = PayaraMicro.class.getResourceAsStream(PROPERTIES)) {
            if (file != null) {
                properties.load(file);
            }
        }
        for (String name : properties.stringPropertyNames()) {
            if (System.getProperty(name) == null) {
                System.setProperty(name, properties.getProperty(name));
            }
        }
    }
}
