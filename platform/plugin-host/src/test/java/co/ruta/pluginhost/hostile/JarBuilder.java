package co.ruta.pluginhost.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Builds a plugin's jar of an invented territory, sound unless told otherwise. */
public final class JarBuilder {
    private static final String SERVICE = "META-INF/services/co.ruta.sdk.TerritoryPlugin";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();

    public static JarBuilder sound(String id, String version) {
        return new JarBuilder()
                .file(
                        "plugin.properties",
                        """
                        plugin.id=%s
                        plugin.version=%s
                        plugin.requires=>=0.1.0 <2.0.0
                        """
                                .formatted(id, version))
                .file(
                        "definitions/plugin.yaml",
                        """
                        id: %s
                        version: %s
                        title: Ruta de prueba
                        source: decisión de diseño
                        """
                                .formatted(id, version))
                .file(
                        "definitions/stages.yaml",
                        """
                        stages:
                          - {stage: SELF_ASSESSMENT, title: Autoevaluación, process: assessment, applies-to: CYCLE}
                        """)
                .file(
                        "definitions/processes/assessment.yaml",
                        """
                        id: assessment
                        title: Autoevaluación
                        subject: STAGE
                        initial: BORRADOR
                        source: decisión de diseño
                        states:
                          - {id: BORRADOR, title: Borrador, editable: true}
                          - {id: ENTREGADA, title: Entregada, end: true}
                        transitions:
                          - {id: deliver, label: Entregar, from: BORRADOR, to: ENTREGADA, roles: [RECTOR], source: decisión de diseño}
                        """);
    }

    /** With a plugin class whose constructor and single check, kind TRY, run the given code. */
    public JarBuilder code(String members, String constructor, String check) {
        return source(
                        "p.TestPlugin",
                        """
                package p;
                import co.ruta.sdk.*;
                import co.ruta.sdk.check.*;
                import java.util.*;
                public class TestPlugin implements TerritoryPlugin {
                    %s
                    public TestPlugin() { %s }
                    public Map<CheckKind, Check<?>> checks() {
                        return Map.of(new CheckKind("TRY"), new Check<AssessmentView>() {
                            public Class<AssessmentView> reads() { return AssessmentView.class; }
                            public List<Finding> check(AssessmentView view, CheckContext context) { %s }
                        });
                    }
                }
                """
                                .formatted(members, constructor, check))
                .service("p.TestPlugin");
    }

    public JarBuilder service(String provider) {
        return file(SERVICE, provider + "\n");
    }

    public JarBuilder source(String name, String code) {
        sources.add(
                new SimpleJavaFileObject(
                        URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return code;
                    }
                });
        return this;
    }

    public JarBuilder file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public JarBuilder file(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    public JarBuilder without(String name) {
        entries.remove(name);
        return this;
    }

    /** Leaves a class out that others were compiled against. */
    public JarBuilder droppingCompiled(String name) {
        dropped.add(name);
        return this;
    }

    public Path in(Path folder, String fileName) throws IOException {
        return Files.write(folder.resolve(fileName), bytes());
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : compiled().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** The jar's entries, its sources compiled. */
    public Map<String, byte[]> compiled() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        if (sources.isEmpty()) {
            return all;
        }
        Path out = Files.createTempDirectory("plugin-classes");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            null,
                            files,
                            null,
                            List.of("-d", out.toString(), "--release", "17", "-proc:none", "-nowarn"),
                            null,
                            sources)
                    .call();
            if (!done) {
                throw new IllegalArgumentException("The test's plugin does not compile");
            }
        }
        try (Stream<Path> classes = Files.walk(out)) {
            classes.filter(Files::isRegularFile)
                    .forEach(it -> all.put(out.relativize(it).toString(), read(it)));
        }
        dropped.forEach(all::remove);
        return all;
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
