package co.ruta.core.records;

import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.StageDefinition.AppliesTo;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatDefinition.Kind;
import co.ruta.sdk.format.FormatDefinition.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which formats schools fill as records, for what year, and who asks for them. */
final class SchoolFormats {
    private SchoolFormats() {}

    /** The versions in use on a day. What an opinion rests on is filled by the secretaría, in its own checklist. */
    static List<FormatDefinition> of(PluginDefinition plugin, LocalDate day) {
        Set<String> ofOpinions = plugin.processes().stream()
                .flatMap(it -> it.transitions().stream())
                .flatMap(it -> it.opinion().stream())
                .flatMap(it -> it.format().stream())
                .collect(Collectors.toSet());
        return plugin.formats().stream()
                .filter(it -> it.kind() == Kind.RECORD && it.subject() == Subject.SCHOOL)
                .filter(it -> !ofOpinions.contains(it.id()) && it.usedOn(day))
                .collect(Collectors.toMap(FormatDefinition::id, it -> it, (older, newer) -> newer))
                .values()
                .stream()
                .sorted(Comparator.comparing(FormatDefinition::id))
                .toList();
    }

    /** The year of the documents its stage makes in a route of this cycle. */
    static int year(PluginDefinition plugin, FormatDefinition format, int cycle) {
        return format.stage()
                .flatMap(plugin::stage)
                .filter(it -> it.appliesTo() == AppliesTo.NEXT_CYCLE)
                .map(it -> cycle + 1)
                .orElse(cycle);
    }

    /** Spanish titles of the steps that ask for it. */
    static List<String> steps(PluginDefinition plugin, FormatDefinition format) {
        return plugin.processes().stream()
                .flatMap(it -> it.states().stream())
                .flatMap(it -> it.steps().stream())
                .filter(it -> it.records().contains(format.id()))
                .map(ProcessDefinition.Step::title)
                .toList();
    }
}
