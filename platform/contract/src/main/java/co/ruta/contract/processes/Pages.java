package co.ruta.contract.processes;

import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which stage a page of the portal belongs to. */
final class Pages {
    private Pages() {}

    static Stage stageOf(StepPage page) {
        return switch (page) {
            case TEAM, IDENTITY, RATING, PROFILE, STRENGTHS, DELIVERY -> Stage.SELF_ASSESSMENT;
            case PLAN, PRIORITIES, OBJECTIVES, GOALS, INDICATORS, ACTIONS, SCHEDULE, RESOURCES, SOCIALISATION ->
                Stage.IMPROVEMENT_PLAN;
            case FOLLOW_UP -> Stage.FOLLOW_UP;
        };
    }

    static String of(Stage stage) {
        return Stream.of(StepPage.values())
                .filter(it -> stageOf(it) == stage)
                .map(StepPage::name)
                .collect(Collectors.joining(", "));
    }
}
