package co.ruta.contract;

import co.ruta.contract.Breach.Part;
import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.Reading;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import java.util.List;

/**
 * The contract between the platform and a plugin. What it asks holds for every territory; what one territory alone asks is
 * that plugin's own test.
 */
public final class PluginContract {
    private PluginContract() {}

    /** Everything in which the plugin does not fulfil the contract; empty when it may serve. */
    public static List<Breach> judge(Subject subject) {
        Breaches breaches = new Breaches();
        Reading<PluginDefinition> reading = new PluginDefinitionReader().read(subject.definitions());
        reading.problems().forEach(it -> add(breaches, it));
        return breaches.all();
    }

    private static void add(Breaches breaches, DefinitionProblem problem) {
        breaches.add(
                problem.code(),
                Part.DEFINITIONS,
                new Spot("definitions/" + problem.file(), problem.line()),
                problem.message(),
                problem.mend());
    }
}
