package co.ruta.launcher.server;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The server's libraries as the build unpacked them, on the class path one by one. Taken from there and not from the jar
 * of jars, the server needs a third less memory and time, and the JDK can keep its classes ready between two starts.
 *
 * <p>It does what the server's own launcher for an unpacked folder does before it starts.
 */
final class UnpackedServer {

    private static final String IMPLEMENTATION = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String PROPERTIES = "/MICRO-INF/payara-boot.properties";

    private UnpackedServer() {}

    /** Makes the unpacked libraries the server's; where there are none it stays with its jar. */
    static void take() throws IOException {
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
        System.setProperty("fish.payara.micro.BootJar", classPath.toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", folder.toString());
        try {
            // It registers itself, and the server's public door leads to it from then on.
            Class.forName(IMPLEMENTATION).getMethod("getInstance").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The server's libraries do not fit its jar", e);
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
