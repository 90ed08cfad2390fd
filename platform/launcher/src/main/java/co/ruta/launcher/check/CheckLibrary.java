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
import java.util.function.BiFunction;

/** The check, loaded from {@code lib/definitions} beside the launcher's jar. */
public final class CheckLibrary {

    private CheckLibrary() {}

    /** The problems of a territory's folder beside the plugins of another, one line each. */
    public static List<String> check(Path folder, Path plugins) throws IOException {
        try (URLClassLoader library = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
            Object check = library.loadClass(CheckLibrary.class.getPackageName() + ".TerritoryCheck")
                    .getConstructor()
                    .newInstance();
            @SuppressWarnings("unchecked") // the class says so
            BiFunction<Path, Path, List<String>> typed = (BiFunction<Path, Path, List<String>>) check;
            return typed.apply(folder, plugins);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The launcher is incomplete: lib/definitions", e);
        }
    }

    private static URL[] jars() throws IOException {
        URL own = CheckLibrary.class.getProtectionDomain().getCodeSource().getLocation();
        List<URL> urls = new ArrayList<>(List.of(own));
        Path jars = Path.of(URI.create(own.toString())).resolveSibling("lib").resolve("definitions");
        if (Files.isDirectory(jars)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(jars, "*.jar")) {
                for (Path jar : found) {
                    urls.add(jar.toUri().toURL());
                }
            }
        }
        return urls.toArray(URL[]::new);
    }
}
