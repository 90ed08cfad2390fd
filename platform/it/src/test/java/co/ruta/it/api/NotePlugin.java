package co.ruta.it.api;

import co.ruta.it.server.Folders;
import co.ruta.sdk.TerritoryPlugin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Further versions of the plugin that the tests' territories use, with code of their own: a check that says, at the first
 * objective of a plan, which version answered; and a step more than the version before.
 */
final class NotePlugin {
    private static final String SOURCE =
            """
            package co.ruta.plugin.note;

            import co.ruta.sdk.SourceRef;
            import co.ruta.sdk.TerritoryPlugin;
            import co.ruta.sdk.check.*;
            import java.util.*;

            public final class Notes implements TerritoryPlugin {
                private static final CheckKind KIND = new CheckKind("OWN_NOTE");

                @Override
                public Map<CheckKind, Check<?>> checks() {
                    return Map.of(KIND, new Note());
                }

                static final class Note implements Check<PlanView> {
                    @Override
                    public Class<PlanView> reads() {
                        return PlanView.class;
                    }

                    @Override
                    public List<Finding> check(PlanView plan, CheckContext context) {
                        return plan.objectives().stream()
                                .limit(1)
                                .map(it -> new Finding(
                                        KIND,
                                        Severity.ADVICE,
                                        "objectives/" + it.id() + "/text",
                                        List.of(),
                                        "own-note",
                                        Map.of("version", "%VERSION%"),
                                        Optional.empty(),
                                        SourceRef.DESIGN_DECISION))
                                .toList();
                    }
                }
            }
            """;

    private NotePlugin() {}

    /** The jar that the plugin's own build left behind. */
    static byte[] built(String plugin) {
        return read(Folders.pluginJar(plugin));
    }

    /** That jar as another version, with the note. */
    static byte[] version(byte[] built, String before, String version) {
        Map<String, byte[]> entries = entries(built);
        change(entries, "plugin.properties", it -> it.replace("plugin.version=" + before, "plugin.version=" + version));
        change(entries, "definitions/plugin.yaml", it -> it.replace("version: " + before, "version: " + version));
        change(
                entries,
                "definitions/checks.yaml",
                it -> it.replaceFirst("(?m)^groups:", "own: [OWN_NOTE]\ngroups:")
                                .stripTrailing()
                        + """

                          - id: own-note
                            title: Nota propia de la versión %s
                            source: decisión de diseño
                            kinds:
                              - {kind: OWN_NOTE, severity: ADVICE}
                        """
                                .formatted(version));
        change(
                entries,
                "definitions/texts.yaml",
                it -> it.stripTrailing()
                        + """

                          own-note.what: Respondió la versión {version}
                          own-note.why: Para saber qué código responde
                          own-note.mend: No hay nada que corregir
                        """);
        entries.put(
                "META-INF/services/co.ruta.sdk.TerritoryPlugin",
                "co.ruta.plugin.note.Notes\n".getBytes(StandardCharsets.UTF_8));
        entries.putAll(compiled(SOURCE.replace("%VERSION%", version)));
        return jar(entries);
    }

    private interface Edit {
        String of(String text);
    }

    private static void change(Map<String, byte[]> entries, String name, Edit edit) {
        String before = new String(entries.get(name), StandardCharsets.UTF_8);
        String after = edit.of(before);
        if (after.equals(before)) {
            throw new IllegalStateException("Nothing to change in " + name);
        }
        entries.put(name, after.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> compiled(String source) {
        try {
            Path folder = Files.createTempDirectory(Folders.target(), "note");
            Path file = Files.writeString(folder.resolve("Notes.java"), source);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            Path sdk = Path.of(URI.create(TerritoryPlugin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
            int status = compiler.run(
                    null,
                    null,
                    null,
                    "--release",
                    "17",
                    "-proc:none",
                    "-cp",
                    sdk.toString(),
                    "-d",
                    folder.toString(),
                    file.toString());
            if (status != 0) {
                throw new IllegalStateException("The note does not compile");
            }
            Map<String, byte[]> classes = new LinkedHashMap<>();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one :
                        all.filter(it -> it.toString().endsWith(".class")).toList()) {
                    classes.put(folder.relativize(one).toString().replace('\\', '/'), Files.readAllBytes(one));
                }
            }
            return classes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, byte[]> entries(byte[] jar) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/maven/")) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
            return entries;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] jar(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry one = new ZipEntry(entry.getKey());
                one.setTime(0);
                zip.putNextEntry(one);
                zip.write(entry.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
