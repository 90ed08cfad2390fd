package co.ruta.it.server;

import co.ruta.core.document.DocumentHouse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application as Maven packaged it, with the tests that run inside. Each test class against the server is one. */
@ExtendWith(ArquillianExtension.class)
public abstract class Deployed {
    @Deployment
    public static WebArchive ruta() {
        Path war = Folders.repository().resolve("platform/app/target/ruta.war");
        if (!Files.exists(war)) {
            throw new IllegalStateException("There is no " + war + ": run the tests with ./ruta test or mvn verify");
        }
        return ShrinkWrap.create(ZipImporter.class, "ruta.war")
                .importFrom(war.toFile())
                .as(WebArchive.class)
                .addPackages(true, "co.ruta.it.inside")
                .addClass(Deployed.class)
                .addAsLibraries(
                        jarOf(Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class), jarOf(DocumentHouse.class));
    }

    private static java.io.File jarOf(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toFile();
    }
}
