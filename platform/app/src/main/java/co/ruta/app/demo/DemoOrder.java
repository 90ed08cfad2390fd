package co.ruta.app.demo;

import co.ruta.core.territory.Territory;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which territory the demo tells whole, and in which order it tells them: that one first, so that its people are the first
 * somebody sees, then the others by name.
 *
 * <p>Whole is told the territory somebody wished for. Without a wish it is one whose secretaría reviews what schools deliver,
 * returns and accepts it, because the stories show just that; among those the one that looks after most in a plan.
 *
 * @param territories the first is told whole
 */
record DemoOrder(List<Territory> territories) {
    private static final System.Logger LOG = System.getLogger(DemoOrder.class.getName());

    DemoOrder {
        territories = List.copyOf(territories);
    }

    /** @param wished the id of a territory; one that is not there is said in the log and counts as none */
    static DemoOrder of(List<Territory> all, Optional<String> wished) {
        Comparator<Territory> byStory = Comparator.comparing(DemoOrder::isReviewed)
                .thenComparing(DemoOrder::checks)
                .reversed()
                .thenComparing(Territory::name);
        Optional<Territory> told = wished.flatMap(
                id -> all.stream().filter(it -> it.id().value().equals(id)).findFirst());
        if (told.isEmpty()) {
            wished.ifPresent(id -> LOG.log(
                    System.Logger.Level.WARNING, "ruta.demo.story: no territory of the id {0} is in force", id));
            told = all.stream().min(byStory);
        }
        List<Territory> first = told.stream().toList();
        return new DemoOrder(Stream.concat(
                        first.stream(),
                        all.stream().filter(it -> !first.contains(it)).sorted(Comparator.comparing(Territory::name)))
                .toList());
    }

    boolean isWhole(Territory territory) {
        return territories.indexOf(territory) == 0;
    }

    private static boolean isReviewed(Territory territory) {
        return territory
                .published()
                .flatMap(it -> process(it.definition()))
                .filter(it -> leadsTo(it, Effect.ACCEPT) && leadsTo(it, Effect.PUBLISH_OBSERVATIONS))
                .isPresent();
    }

    private static Optional<ProcessDefinition> process(PluginDefinition definition) {
        return definition.stage(Stage.SELF_ASSESSMENT).flatMap(it -> definition.process(it.process()));
    }

    /** The lint refuses states nothing leads to, so what a transition does is within reach. */
    private static boolean leadsTo(ProcessDefinition process, Effect effect) {
        return process.transitions().stream().anyMatch(it -> it.effects().contains(effect));
    }

    private static int checks(Territory territory) {
        return territory
                .published()
                .map(it -> it.definition().checks().groups().size())
                .orElse(0);
    }
}
