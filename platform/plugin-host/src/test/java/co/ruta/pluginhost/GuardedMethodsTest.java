package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.TerritoryPlugin;
import co.ruta.sdk.check.Check;
import co.ruta.sdk.check.CheckContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds an interface to the SDK, or a method to what plugins implement, must say here how the host guards it. */
final class GuardedMethodsTest {
    /** Implemented by plugins, and where the host calls them. */
    private static final Map<Class<?>, List<String>> BY_PLUGINS = Map.of(
            // once, when loading, in Workers.ask (LoadedPlugin.checks)
            TerritoryPlugin.class, List.of("checks"),
            // in LoadedPlugin.run, which only Guard.ask calls
            Check.class, List.of("reads", "check"));

    /** Implemented by the platform for plugins. */
    private static final List<Class<?>> BY_THE_PLATFORM = List.of(CheckContext.class);

    @Test
    void everyMethodAPluginImplementsIsCalledUnderAGuard() {
        BY_PLUGINS.forEach((type, methods) ->
                assertThat(methods(type)).as(type.getName()).containsExactlyInAnyOrderElementsOf(methods));
    }

    @Test
    void everyOpenInterfaceOfTheSdkIsKnownHere() throws Exception {
        List<Class<?>> open = sdk().stream()
                .filter(it -> it.isInterface() && !it.isSealed() && !it.isAnnotation())
                .filter(it -> !it.getSimpleName().equals("package-info"))
                .toList();
        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(BY_PLUGINS.keySet().stream(), BY_THE_PLATFORM.stream())
                                .toList());
    }

    private static List<Class<?>> sdk() throws IOException, URISyntaxException {
        URI place = TerritoryPlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        if (Files.isDirectory(Path.of(place))) {
            return classes(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
            return classes(jar.getPath("/"));
        }
    }

    private static List<Class<?>> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(it -> root.relativize(it).toString())
                    .filter(it -> it.endsWith(".class") && !it.endsWith("module-info.class"))
                    .<Class<?>>map(it -> load(it.substring(0, it.length() - 6).replace('/', '.')))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TerritoryPlugin.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private static String[] methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(it -> !it.isSynthetic())
                .map(Method::getName)
                .toArray(String[]::new);
    }
}
