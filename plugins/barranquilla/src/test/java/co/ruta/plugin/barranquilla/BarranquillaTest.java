package co.ruta.plugin.barranquilla;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.definition.DeadlineDefinition.Undefined;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Step;
import co.ruta.testkit.Definitions;
import co.ruta.testkit.OfficialDocumentTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The definitions beside the text of Procedimiento PAM v04. */
final class BarranquillaTest implements OfficialDocumentTest {
    private static final String DOCUMENT = "Procedimiento PAM v04";

    private final Definitions definitions = Definitions.of(Path.of(""));
    private final PluginDefinition plugin = definitions.plugin();

    @Override
    public String document() {
        return DOCUMENT;
    }

    @Override
    public Path folder() {
        return Path.of("../../territories/barranquilla");
    }

    @Override
    public Definitions definitions() {
        return definitions;
    }

    @Test
    void theRouteIsTheGenericOneOfGuia34() {
        assertThat(definitions.steps("self-assessment").stream().map(Step::id))
                .containsExactly("team", "identity", "areas", "profile", "strengths");
        assertThat(definitions.steps("improvement-plan").stream().map(Step::id))
                .containsExactly(
                        "priorities",
                        "objectives",
                        "goals",
                        "indicators",
                        "actions",
                        "schedule",
                        "resources",
                        "dissemination");
        assertThat(definitions.steps("follow-up").stream().map(Step::id))
                .containsExactly("set-up", "review", "evaluation", "communication");
    }

    @Test
    void whatIsDeliveredIsReviewedAndReturnedOrAccepted() {
        for (String process : List.of("self-assessment", "improvement-plan")) {
            assertThat(definitions.ways(process, "EN_REVISION")).containsExactly("CON_OBSERVACIONES", "ACEPTADO");
            assertThat(definitions.transitions(process))
                    .filteredOn(it -> it.effects().contains(Effect.ACCEPT))
                    .hasSize(1);
        }
    }

    @Test
    void everyPostOfTheProcedureHasItsRole() {
        assertThat(plugin.posts())
                .containsEntry("Jefe de Oficina Calidad Educativa", Role.LEADER)
                .containsEntry("Profesional de Mejoramiento", Role.PROFESSIONAL)
                .containsEntry("Profesional de Evaluación", Role.EVALUATION)
                .containsEntry("Técnico Operativo de Evaluación", Role.EVALUATION)
                .containsEntry("Jefe de Oficina Gestión Estratégica y Fortalecimiento Institucional", Role.PLANNING)
                .containsKey("Supervisor(a) de Educación");
    }

    @Test
    void noClosingDateIsInvented() {
        assertThat(plugin.deadlines()).hasSize(2).allSatisfy(it -> assertThat(it.closes())
                .contains(new Undefined()));
        assertThat(definitions.territory(folder()).cycles())
                .allSatisfy(it -> assertThat(it.deadlines()).isEmpty());
    }

    @Test
    void onlyOfficialSchoolsOfTheDistrictAreAsked() {
        assertThat(definitions.territory(folder()).sectors()).containsExactly(Sector.OFFICIAL);
        assertThat(definitions.territory(folder()).municipalities())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo("08001"));
    }
}
