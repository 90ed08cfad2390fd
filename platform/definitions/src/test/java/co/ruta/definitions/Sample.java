package co.ruta.definitions;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.definition.PluginDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small complete plugin and territory of an invented secretaría, to break in tests. */
final class Sample {
    private Sample() {}

    static Map<String, String> plugin() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "plugin.yaml",
                """
                id: valle-claro
                version: 1.2.0
                title: Ruta de Valle Claro
                source: Circular 1 de 2024
                """);
        files.put(
                "stages.yaml",
                """
                stages:
                  - stage: SELF_ASSESSMENT
                    title: Autoevaluación
                    process: assessment
                    applies-to: CYCLE
                    deadline: assessment
                    identity-items:
                      - {id: pei, title: PEI, help: ¿Sigue vigente?}
                """);
        files.put(
                "processes/assessment.yaml",
                """
                id: assessment
                title: Autoevaluación
                subject: STAGE
                initial: BORRADOR
                source: decisión de diseño
                states:
                  - id: BORRADOR
                    title: En elaboración
                    responsible: [RECTOR]
                    editable: true
                    steps:
                      - {id: areas, title: Áreas, page: RATING, who: Equipo, source: "Circular 1 de 2024, 1"}
                  - id: ENTREGADA
                    title: Entregada
                    end: true
                transitions:
                  - id: deliver
                    label: Entregar
                    from: BORRADOR
                    to: ENTREGADA
                    roles: [RECTOR]
                    guards: [NO_CONFLICTS]
                    effects: [SUBMIT]
                    source: decisión de diseño
                """);
        files.put(
                "deadlines.yaml",
                """
                deadlines:
                  - id: assessment
                    title: Entrega
                    hardness: HARD
                    opens: {after: first-week, days: 1, count: BUSINESS}
                    closes: {deferred: circular de noviembre}
                    source: Circular 1 de 2024
                """);
        files.put(
                "settings.yaml",
                """
                settings:
                  - {name: mode, type: CHOICE, allowed: [soft, strict], default: soft, help: Rigor, source: decisión de diseño}
                  - {name: team.minimum, type: NUMBER, help: Personas, source: decisión de diseño}
                """);
        files.put("posts.yaml", """
                posts:
                  Rector(a): RECTOR
                """);
        files.put(
                "texts.yaml",
                """
                texts:
                  settings.mode.soft: Orienta
                  settings.mode.strict: Exige
                """);
        return files;
    }

    static Map<String, String> territory() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "territory.yaml",
                """
                id: valle-claro
                name: Valle Claro
                secretaria: Secretaría de Educación de Valle Claro
                receipt-code: VCL
                municipalities:
                  - {code: "99001", name: Valle Claro}
                sectors: [OFFICIAL, NON_OFFICIAL]
                zone: America/Bogota
                plugin:
                  id: valle-claro
                  versions: ">=1.0.0 <2.0.0"
                brand:
                  brand: "#5a2d68"
                  brand-dark: "#43204e"
                  brand-soft: "#f5eff7"
                  brand-line: "#d5bfdc"
                  on-brand: "#ffffff"
                thresholds:
                  opportunity-up-to: 2
                  strength-from: 3
                  source: decisión de diseño
                """);
        files.put(
                "calendar.yaml",
                """
                cycles:
                  - year: 2026
                    open: true
                    catalogue: guia34-2008
                    source: Circular 1 de 2024
                    events:
                      - {id: first-week, title: Primera semana, from: 2026-01-12, to: 2026-01-16, source: Circular 2 de 2025}
                    deadlines:
                      - {id: assessment, closes: 2026-11-27, act: Circular 9 de 2026}
                """);
        files.put("settings.yaml", """
                settings:
                  mode: strict
                """);
        return files;
    }

    /** The plugin with formats as real secretarías use them. */
    static Map<String, String> official() {
        Map<String, String> files = plugin();
        files.putAll(resources("formats", "formats/"));
        return files;
    }

    /** The files of a folder beside the tests, each name after {@code prefix}. */
    static Map<String, String> resources(String folder, String prefix) {
        try {
            Map<String, String> files = new LinkedHashMap<>();
            TerritoryFolder.files(Path.of(Sample.class.getResource(folder).toURI()))
                    .forEach((file, text) -> files.put(prefix + file, text));
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The files with one text replaced, which must be there. */
    static Map<String, String> with(Map<String, String> files, String file, String text, String replacement) {
        String before = files.getOrDefault(file, "");
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " has no " + text);
        }
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.put(file, before.replace(text, replacement));
        return changed;
    }

    static PluginLookup lookup() {
        return lookup(plugin());
    }

    /** A plugin of these files, and no other. */
    static PluginLookup lookup(Map<String, String> files) {
        PluginDefinition plugin =
                new PluginDefinitionReader().read(files).value().orElseThrow();
        return new PluginLookup() {
            @Override
            public Optional<PluginDefinition> find(PluginId id) {
                return id.equals(plugin.id()) ? Optional.of(plugin) : Optional.empty();
            }

            @Override
            public Set<String> ids() {
                return Set.of(plugin.id().value());
            }
        };
    }
}
