package co.ruta.launcher.check;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The checks, loaded from {@code lib/check} beside the launcher's jar. Only JDK types go in and out. */
public final class CheckLibrary {

    private CheckLibrary() {}

    /** The problems of a territory's folder beside the plugins of another, one line each. */
    public static List<String> check(Path folder, Path plugins) throws IOException {
        return run("TerritoryCheck", folder, plugins);
    }

    /** What can be applied and is probably not meant, one line each. */
    public static List<String> advice(Path folder, Path plugins) throws IOException {
        return run("TerritoryAdvice", folder, plugins);
    }

    /**
     * What the contract says of a plugin: {@code id} and {@code version} when known, {@code problems}, each with code, part,
     * file, line, problem and mend, and {@code unpublished}, the lines its lock lacks.
     *
     * @param plugin the path, and, where that is a project with code, the jar made of it
     * @param publish whether these lines are added, if it has no problem
     */
    public static Map<String, Object> plugin(List<Path> plugin, boolean publish) throws IOException {
        return run("PluginCheck", plugin, publish);
    }

    private static <T, U, R> R run(String name, T first, U second) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader library = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
            Object check = library.loadClass(CheckLibrary.class.getPackageName() + "." + name)
                    .getConstructor()
                    .newInstance();
            Thread.currentThread().setContextClassLoader(library);
            @SuppressWarnings("unchecked") // the class says so
            BiFunction<T, U, R> typed = (BiFunction<T, U, R>) check;
            return typed.apply(first, second);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The launcher is incomplete: lib/check", e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL[] jars() throws IOException {
        URL own = CheckLibrary.class.getProtectionDomain().getCodeSource().getLocation();
        List<URL> urls = new ArrayList<>(List.of(own));
        Path jars = Path.of(URI.create(own.toString())).resolveSibling("lib").resolve("check");
        if (Files.isDirectory(jars)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(jars, "*.jar")) {
                for (Path jar : found) {
                    urls.add(jar.toUri().toURL());
                }
            }
        }
        return urls.toArray(URL[]::new);
    }

    /** The SDK that plugins are compiled against. */
    public static Path sdk() throws IOException {
        for (URL url : jars()) {
            Path jar = Path.of(URI.create(url.toString()));
            if (jar.getFileName().toString().startsWith("ruta-sdk")) {
                return jar;
            }
        }
        throw new IllegalStateException("The launcher is incomplete: lib/check");
    }
}
