package co.ruta.core.territory;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.VersionRange;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.SettingDefinition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An invented territory and plugin for tests. Its files are a toy form: one value a file. */
public final class TerritoryFixtures {
    private TerritoryFixtures() {}

    /** Reads {@code id.txt}, {@code name.txt} and {@code range.txt}; a name of "broken" is a problem. */
    public static TerritoryFiles reader() {
        return new TerritoryFiles() {
            @Override
            public Reading read(Map<String, String> files) {
                return files.getOrDefault("name.txt", "").equals("broken")
                        ? new Reading(
                                Optional.empty(),
                                List.of(new DefinitionProblem(
                                        "NOT_ALLOWED", "name.txt", 1, "Está roto.", "Arréglelo.")))
                        : new Reading(Optional.of(kept(files)), List.of());
            }

            @Override
            public TerritoryDefinition kept(Map<String, String> files) {
                if (files.getOrDefault("name.txt", "").equals("forgotten")) {
                    throw new IllegalStateException("no longer understood");
                }
                return territory(
                        files.getOrDefault("id.txt", ""),
                        files.getOrDefault("name.txt", ""),
                        files.getOrDefault("range.txt", ">=1.0.0 <2.0.0"));
            }
        };
    }

    public static TerritoryDefinition territory(String id, String name, String range) {
        return territory(id, name, range, List.of(year(2026, true)));
    }

    static TerritoryDefinition.CycleValues year(int year, boolean open) {
        return new TerritoryDefinition.CycleValues(
                year, open, "sample-2020", SourceRef.DESIGN_DECISION, List.of(), List.of());
    }

    static TerritoryDefinition territory(
            String id, String name, String range, List<TerritoryDefinition.CycleValues> years) {
        return territory(id, name, range, years, List.of(new TerritoryDefinition.Municipality("99001", name)));
    }

    /** Of a territory with these municipalities, as its file lists them. */
    static TerritoryDefinition of(String... municipalities) {
        return territory(
                "valle-claro",
                "Valle Claro",
                ">=1.0.0",
                List.of(year(2026, true)),
                Arrays.stream(municipalities)
                        .map(it -> new TerritoryDefinition.Municipality("99001", it))
                        .toList());
    }

    private static TerritoryDefinition territory(
            String id,
            String name,
            String range,
            List<TerritoryDefinition.CycleValues> years,
            List<TerritoryDefinition.Municipality> municipalities) {
        return new TerritoryDefinition(
                id,
                name,
                "Secretaría de Educación de " + name,
                "TST",
                municipalities,
                Set.of(Sector.OFFICIAL),
                ZoneId.of("America/Bogota"),
                new TerritoryDefinition.PluginChoice(
                        new PluginId("sample"), VersionRange.parse(range).orElseThrow()),
                new TerritoryDefinition.Brand("#004884", "#003463", "#eaf1f9", "#b3cbe4", "#ffffff", Optional.empty()),
                new TerritoryDefinition.Thresholds(2, 3, SourceRef.DESIGN_DECISION),
                new TerritoryDefinition.Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                years,
                Map.of(),
                Map.of(),
                List.of(),
                Map.of());
    }

    public static PluginDefinition plugin(String version) {
        ProcessDefinition process = new ProcessDefinition(
                "self-assessment",
                "Autoevaluación",
                ProcessDefinition.Subject.STAGE,
                "BORRADOR",
                List.of(
                        new ProcessDefinition.State(
                                "BORRADOR", "Borrador", Set.of(Role.RECTOR), true, false, List.of()),
                        new ProcessDefinition.State("ENTREGADO", "Entregado", Set.of(), false, true, List.of())),
                List.of(new ProcessDefinition.Transition(
                        "deliver",
                        "Entregar",
                        "BORRADOR",
                        "ENTREGADO",
                        Set.of(Role.RECTOR),
                        List.of(),
                        List.of(ProcessDefinition.Effect.SUBMIT),
                        SourceRef.DESIGN_DECISION)),
                SourceRef.DESIGN_DECISION);
        return new PluginDefinition(
                new PluginId("sample"),
                version,
                "Ruta de prueba",
                SourceRef.DESIGN_DECISION,
                List.of(new StageDefinition(
                        Stage.SELF_ASSESSMENT,
                        "Autoevaluación",
                        "self-assessment",
                        StageDefinition.AppliesTo.CYCLE,
                        Optional.empty(),
                        List.of())),
                List.of(process),
                List.of(),
                List.of(new SettingDefinition(
                        "mode",
                        SettingDefinition.Type.TEXT,
                        List.of(),
                        Optional.of("soft"),
                        "Rigor",
                        SourceRef.DESIGN_DECISION)),
                Map.of(),
                Map.of());
    }
}
