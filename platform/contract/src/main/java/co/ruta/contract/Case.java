package co.ruta.contract;

import co.ruta.contract.Breach.Part;
import co.ruta.definitions.DefinitionFiles;
import co.ruta.definitions.Lines;
import co.ruta.sdk.definition.PluginDefinition;
import java.util.Set;

/**
 * A plugin whose definitions could be read, before the rules.
 *
 * @param literals the texts its classes hold
 */
public record Case(Subject subject, PluginDefinition definition, Lines lines, Set<String> literals, Breaches breaches) {
    public Case {
        literals = Set.copyOf(literals);
    }

    /** Where something stands in a definition file; the steps are those of {@link Lines}. */
    public Spot spot(String file, String... steps) {
        return new Spot(DefinitionFiles.FOLDER + file, lines.of(file, steps));
    }

    /** Where something stands in the file of a process. */
    public Spot process(String id, String... steps) {
        return spot(lines.fileWith("processes", "id", id), steps);
    }

    public void breach(String code, Part part, Spot spot, String problem, String mend) {
        breaches.add(code, part, spot, problem, mend);
    }
}
