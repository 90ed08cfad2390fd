package co.ruta.contract;

import co.ruta.contract.Breach.Part;
import co.ruta.contract.calendar.CalendarRules;
import co.ruta.contract.checks.CheckRules;
import co.ruta.contract.formats.FormatRules;
import co.ruta.contract.formats.PublicationRules;
import co.ruta.contract.formats.VerifiedRules;
import co.ruta.contract.loading.ClassFiles;
import co.ruta.contract.loading.LoadingRules;
import co.ruta.contract.names.NameRules;
import co.ruta.contract.processes.ProcessRules;
import co.ruta.definitions.Lines;
import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.Reading;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        Set<String> literals = judgeContent(subject, reading.value(), breaches);
        reading.value().ifPresent(it -> {
            Case plugin = new Case(subject, it, new Lines(subject.definitions()), literals, breaches);
            CalendarRules.judge(plugin);
            ProcessRules.judge(plugin);
            NameRules.judge(plugin);
            PublicationRules.judge(plugin);
            FormatRules.judge(plugin);
            VerifiedRules.judge(plugin);
            CheckRules.judge(plugin);
        });
        return breaches.all();
    }

    /**
     * What is wrong once the plugin's classes were dropped.
     *
     * @param released whether the host saw their loader go
     */
    public static List<Breach> judgeRelease(boolean released) {
        Breaches breaches = new Breaches();
        LoadingRules.judgeRelease(released, breaches);
        return breaches.all();
    }

    /** Judges the jar, and answers the texts its classes hold. */
    private static Set<String> judgeContent(Subject subject, Optional<PluginDefinition> definition, Breaches breaches) {
        if (subject.content().isEmpty()) {
            return Set.of();
        }
        ClassFiles classes = ClassFiles.read(subject.content().get(), breaches);
        LoadingRules.judge(subject.content().get(), classes, definition, breaches);
        return classes.literals();
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
