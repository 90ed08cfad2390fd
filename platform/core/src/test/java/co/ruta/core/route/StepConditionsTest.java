package co.ruta.core.route;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.id.SchoolId;
import co.ruta.core.school.School;
import co.ruta.core.school.Zone;
import co.ruta.sdk.Sector;
import co.ruta.sdk.definition.ProcessDefinition.Condition;
import co.ruta.sdk.definition.ProcessDefinition.SchoolTrait;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StepConditionsTest {
    private static final FixedSchools SCHOOLS = new FixedSchools();

    @Test
    void aStepWithoutAConditionIsAskedEverywhere() {
        assertThat(conditions(Sector.OFFICIAL, Map.of()).asks(step(Optional.empty())))
                .isTrue();
    }

    @Test
    void aStepIsAskedOfTheSchoolsItNames() {
        for (SchoolTrait trait : List.of(SchoolTrait.OFFICIAL, SchoolTrait.NON_OFFICIAL)) {
            Step step = step(Optional.of(new Condition.OfSchool(trait)));
            assertThat(conditions(Sector.valueOf(trait.name()), Map.of()).asks(step))
                    .isTrue();
            Sector other = trait == SchoolTrait.OFFICIAL ? Sector.NON_OFFICIAL : Sector.OFFICIAL;
            assertThat(conditions(other, Map.of()).asks(step)).isFalse();
        }
        School rural = school(Sector.OFFICIAL);
        assertThat(rural.zone()).isEqualTo(Zone.RURAL);
        assertThat(asks(rural, SchoolTrait.RURAL)).isTrue();
        assertThat(asks(rural, SchoolTrait.URBAN)).isFalse();
    }

    @Test
    void aStepIsAskedWhereTheTerritorySetItSo() {
        Step step = step(Optional.of(new Condition.OfSetting("mode", "strict")));
        assertThat(conditions(Sector.OFFICIAL, Map.of("mode", "strict")).asks(step))
                .isTrue();
        assertThat(conditions(Sector.OFFICIAL, Map.of("mode", "soft")).asks(step))
                .isFalse();
        assertThat(conditions(Sector.OFFICIAL, Map.of()).asks(step)).isFalse();
    }

    private static boolean asks(School school, SchoolTrait trait) {
        return new StepConditions(() -> school, Map::of).asks(step(Optional.of(new Condition.OfSchool(trait))));
    }

    private static StepConditions conditions(Sector sector, Map<String, String> settings) {
        return new StepConditions(() -> school(sector), () -> settings);
    }

    private static School school(Sector sector) {
        SchoolId id = SCHOOLS.found(Town.TERRITORY, "IE de prueba", sector);
        return SCHOOLS.get(Town.TERRITORY, id);
    }

    private static Step step(Optional<Condition> when) {
        return new Step("s", "Paso", StepPage.TEAM, "Equipo", List.of(), when, SampleRoute.SOURCE);
    }
}
