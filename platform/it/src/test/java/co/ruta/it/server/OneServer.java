package co.ruta.it.server;

import co.ruta.launcher.database.DatabaseAccess;
import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/**
 * One Payara Micro for the whole suite: the first test class deploys, the later ones find it there. Each class brings
 * the same archive ({@link Deployed}), so that nothing is lost by not deploying again.
 */
public final class OneServer extends PayaraMicroDeployableContainer {
    /** The one territory of the repository that the suite walks; more would only make its start longer. */
    private static final String TERRITORY = "ibague";

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1";
    private static final String NO_HAZELCAST =
            "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false";

    /** Payara keeps timers in Hazelcast unless told otherwise. */
    private static final String TIMERS_IN_MEMORY =
            "set configs.config.server-config.ejb-container.ejb-timer-service.ejb-timer-service=Dataless";

    private @Nullable ProtocolMetaData deployed;
    private @Nullable Archive<?> archive;
    private @Nullable DeploymentException refused;

    /** Puts this container in the place of the adapter's own. */
    public static final class Extension implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, OneServer.class);
        }
    }

    @Override
    public void setup(PayaraMicroContainerConfiguration settings) {
        Path folder = Folders.fresh("server");
        settings.setRandomHttpPort(true);
        settings.setAutoBindHttp(true);
        settings.setStartupTimeoutInSeconds(600);
        settings.setOutputToConsole(false);
        settings.setCmdOptions(options(folder));
        settings.setExtraMicroOptions(String.join(
                " ",
                "--prebootcommandfile",
                escape(write(
                        folder.resolve("preboot.txt"),
                        String.join("\n", LISTENER, NO_HAZELCAST, TIMERS_IN_MEMORY, ""))),
                "--nohazelcast",
                "--rootdir",
                escape(folder.resolve("root")),
                "--logtofile",
                escape(folder.resolve("server.log")),
                "--contextroot",
                "/"));
        super.setup(settings);
    }

    private static String options(Path folder) {
        List<String> options = new ArrayList<>(List.of("-Xmx768m", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
        properties(folder).forEach((name, value) -> options.add("-D" + name + "=" + value.replace(" ", "\\ ")));
        String more = System.getProperty("payara.cmdOptions", "");
        if (!more.isBlank()) {
            options.add(more);
        }
        return String.join(" ", options);
    }

    private static Map<String, String> properties(Path folder) {
        DatabaseAccess database = Suite.database().access();
        Map<String, String> told = new TreeMap<>();
        told.put("ruta.db.url", database.url());
        told.put("ruta.db.user", database.user());
        told.put("ruta.db.password", database.password());
        told.put("ruta.data", Folders.data().toString());
        told.put("ruta.plugins", inbox(folder).toString());
        told.put("ruta.territories", territories(folder).toString());
        told.put("ruta.operator.token", "operator-token");
        told.put("ruta.demo", "true");
        // The suite asks faster than people do.
        for (String who : List.of("person", "address")) {
            told.put("ruta.limit." + who + ".per-second", "100000");
            told.put("ruta.limit." + who + ".burst", "100000");
        }
        return told;
    }

    /** The territory the tests know, copied, because the server notes revisions there. */
    private static Path territories(Path folder) {
        Path all = folder.resolve("territories");
        Folders.copy(Folders.repository().resolve("territories").resolve(TERRITORY), all.resolve(TERRITORY));
        return all;
    }

    private static Path inbox(Path folder) {
        try {
            Path inbox = Files.createDirectories(folder.resolve("plugins"));
            Path jar = Folders.pluginJar(TERRITORY);
            Files.copy(jar, inbox.resolve(jar.getFileName()));
            Folders.pack(
                    Folders.repository().resolve("platform/it/src/test/resources/plugins/escala-propia"),
                    inbox.resolve("escala-propia-1.0.0.jar"));
            // Beside the healthy ones, one that cannot even be opened.
            Files.writeString(inbox.resolve("roto-1.0.0.jar"), "this is no jar");
            return inbox;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> wanted) throws DeploymentException {
        if (refused != null) {
            throw refused;
        }
        if (deployed == null) {
            archive = wanted;
            try {
                deployed = onLoopback(started(wanted));
            } catch (DeploymentException failure) {
                refused = failure;
                throw failure;
            }
        }
        return deployed;
    }

    private ProtocolMetaData started(Archive<?> wanted) throws DeploymentException {
        ProtocolMetaData reported;
        try {
            reported = super.deploy(wanted);
        } catch (DeploymentException failure) {
            throw new DeploymentException(failure.getMessage() + "\n" + complaints(), failure);
        }
        boolean serves = reported.getContexts(HTTPContext.class).stream()
                .anyMatch(context -> !context.getServlets().isEmpty());
        if (!serves) {
            throw new DeploymentException("The server is up, the application is not:\n" + complaints());
        }
        return reported;
    }

    /** The lines of the server's log that tell why. */
    private static String complaints() {
        try (var lines = Files.lines(Folders.kept("run/server").resolve("server.log.0"))) {
            return lines.filter(line -> line.matches("(?!\\s*at ).*(Caused by|Exception).*"))
                    .distinct()
                    .limit(20)
                    .collect(Collectors.joining("\n"));
        } catch (IOException silent) {
            return "";
        }
    }

    /** The adapter reports the first network card; the server listens on the loopback interface only. */
    private static ProtocolMetaData onLoopback(ProtocolMetaData reported) {
        ProtocolMetaData mended = new ProtocolMetaData();
        for (HTTPContext context : reported.getContexts(HTTPContext.class)) {
            HTTPContext local = new HTTPContext("127.0.0.1", context.getPort());
            context.getServlets().forEach(local::add);
            mended.addContext(local);
        }
        return mended;
    }

    @Override
    public void undeploy(Archive<?> ignored) {
        // The next class wants the same archive.
    }

    @Override
    public void stop() {
        if (archive != null) {
            try {
                super.undeploy(archive);
            } catch (DeploymentException failure) {
                throw new IllegalStateException("The server of the tests does not stop", failure);
            }
        }
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String escape(Path path) {
        return path.toString().replace(" ", "\\ ");
    }
}
