package co.ruta.core.route;

import co.ruta.core.school.School;
import co.ruta.core.school.Zone;
import co.ruta.sdk.Sector;
import co.ruta.sdk.definition.ProcessDefinition.Condition;
import co.ruta.sdk.definition.ProcessDefinition.SchoolTrait;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Which steps a school is asked. What it depends on is fetched only where some step has a condition.
 *
 * @param settings name → the territory's value, or the default
 */
record StepConditions(Supplier<School> school, Supplier<Map<String, String>> settings) {
    boolean asks(Step step) {
        return step.when().map(this::holds).orElse(true);
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.OfSchool of) {
            return is(of.trait());
        }
        if (condition instanceof Condition.OfSetting of) {
            return of.value().equals(settings.get().get(of.setting()));
        }
        throw new IllegalStateException("A condition nobody taught: " + condition);
    }

    private boolean is(SchoolTrait trait) {
        School facts = school.get();
        return switch (trait) {
            case OFFICIAL -> facts.sector() == Sector.OFFICIAL;
            case NON_OFFICIAL -> facts.sector() == Sector.NON_OFFICIAL;
            case RURAL -> facts.zone() == Zone.RURAL;
            case URBAN -> facts.zone() == Zone.URBAN;
        };
    }
}
