package co.ruta.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources compiled as a plugin's would be. */
final class Compiled {
    private Compiled() {}

    /** The class files of {@code p.Costa}, a plugin with these members beside those it needs. */
    static Map<String, byte[]> plugin(String members) {
        return source(
                "p/Costa",
                """
                package p;
                import co.ruta.sdk.*;
                import co.ruta.sdk.check.*;
                import java.util.*;
                public class Costa implements TerritoryPlugin {
                %s
                }
                """
                        .formatted(members));
    }

    static Map<String, byte[]> source(String name, String code) {
        try {
            Path out = Files.createTempDirectory("contract-classes");
            JavaFileObject file =
                    new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                            return code;
                        }
                    };
            List<String> options = List.of("-d", out.toString(), "--release", "17", "-proc:none", "-g", "-nowarn");
            if (!ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, null, options, null, List.of(file))
                    .call()) {
                throw new IllegalArgumentException("The test's plugin does not compile");
            }
            return classes(out);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static Map<String, byte[]> classes(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                classes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    /** The content of a whole jar with those classes. */
    static Map<String, byte[]> jar(Map<String, byte[]> classes) {
        Map<String, byte[]> jar = new TreeMap<>(classes);
        jar.put(
                "plugin.properties",
                bytes(
                        """
                # who
                plugin.id=costa
                plugin.version=1.2.0
                plugin.requires=>=0.2.0 <2.0.0
                """));
        jar.put("META-INF/services/co.ruta.sdk.TerritoryPlugin", bytes("p.Costa\n"));
        return jar;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
