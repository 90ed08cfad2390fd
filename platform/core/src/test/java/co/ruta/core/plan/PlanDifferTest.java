package co.ruta.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.Ids;
import co.ruta.core.plan.PlanDifference.Change;
import co.ruta.core.plan.PlanDifference.Kind;
import co.ruta.core.plan.PlanDifference.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDifferTest {
    private final PlanTown it = new PlanTown();
    private final DocumentRef plan = it.written();
    private final PlanContent before = content();

    private PlanContent content() {
        return it.town.plans().draft(it.town.rector, plan).content();
    }

    private List<Change> changes() {
        return PlanDiffer.between(before, content());
    }

    @Test
    void theSameShouldHaveNoDifference() {
        assertThat(PlanDiffer.between(before, before)).isEmpty();
    }

    @Test
    void contentShouldBeTheSameAfterAWayThroughJson() {
        assertThat(PlanJson.read(PlanJson.write(before))).isEqualTo(before);
        assertThat(PlanJson.write(PlanJson.read(PlanJson.write(before)))).isEqualTo(PlanJson.write(before));
    }

    @Test
    void aLoweredYearlyTargetShouldBeSaid() {
        it.put(plan, "goals/" + it.goal + "/targets/2027", "35.5");

        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.TARGET_LOWERED);
            assertThat(change.weight()).isEqualTo(Weight.COMMITMENT);
            assertThat(change.sentence()).isEqualTo("La meta de 2027 bajó de 40 % a 35,5 %");
            assertThat(change.path()).isEqualTo("goals/" + it.goal);
            assertThat(change.title()).startsWith("Meta 1.1: Bajar");
        });
    }

    @Test
    void aGoalMovedToAnotherObjectiveShouldBeSaidWithBoth() {
        String other = Ids.mint();
        it.put(plan, "objectives/" + other + "/text", "\"Abrir la escuela\"");
        it.put(plan, "goals/" + it.goal + "/objective", "\"" + other + "\"");

        assertThat(changes())
                .filteredOn(change -> change.kind() == Kind.GOAL_MOVED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).contains("Mejorar la lectura");
                    assertThat(change.after()).contains("Abrir la escuela");
                });
        assertThat(changes()).extracting(Change::kind).doesNotContain(Kind.GOAL_ADDED, Kind.GOAL_DROPPED);
    }

    @Test
    void aDroppedActionShouldTakeItsResourceAlong() {
        for (String field : List.of("goal", "text", "owner", "start", "end")) {
            it.remove(plan, "actions/" + it.action + "/" + field);
        }
        for (String field : List.of("action", "name", "source", "cost/2027")) {
            it.remove(plan, "resources/" + it.resource + "/" + field);
        }

        assertThat(changes())
                .extracting(Change::sentence)
                .containsExactly("Se quitó una acción", "Se quitó un recurso");
    }

    @Test
    void ownersDatesAndMoneyShouldBeSaidInWords() {
        it.put(plan, "actions/" + it.action + "/owner", "\"Rectoría\"");
        it.put(plan, "actions/" + it.action + "/end", "\"2027-08-15\"");
        it.put(plan, "resources/" + it.resource + "/cost/2027", "2000000");
        it.put(plan, "resources/" + it.resource + "/cost/2028", "500000");

        assertThat(changes())
                .extracting(Change::sentence)
                .containsExactly(
                        "Cambió el responsable de «Coordinación» a «Rectoría»",
                        "El fin de la acción se movió del 30 de junio de 2027 al 15 de agosto de 2027",
                        "El dinero de 2027 subió de $ 1.500.000 a $ 2.000.000",
                        "El dinero de 2028 subió de $ 0 a $ 500.000");
    }

    @Test
    void aDiscardedOpportunityShouldComeWithItsReason() {
        String id = before.plan().opportunities().get(0).id();
        it.put(plan, "opportunities/" + id + "/discarded", "true");
        it.put(plan, "opportunities/" + id + "/reason", "\"Se atiende en otro plan\"");

        assertThat(changes())
                .extracting(Change::sentence)
                .containsExactly("El equipo descartó la oportunidad: Se atiende en otro plan");
    }

    @Test
    void whatWeighsMoreShouldStandFirst() {
        it.put(plan, "objectives/" + it.objective + "/text", "\"Mejorar la lectura y la escritura\"");
        it.put(plan, "actions/" + it.action + "/owner", "\"Rectoría\"");
        it.put(plan, "goals/" + it.goal + "/due", "\"2028-11-26\"");

        assertThat(changes())
                .extracting(Change::kind)
                .containsExactly(Kind.DUE_LATER, Kind.OWNER_CHANGED, Kind.OBJECTIVE_REWORDED);
    }

    @Test
    void removingANodeShouldListAllThatHangsOnIt() {
        PlanDraftView draft = it.town.plans().draft(it.town.rector, plan);

        assertThat(draft.below("objectives/" + it.objective).keySet())
                .contains(
                        "goals/" + it.goal + "/text",
                        "indicators/" + it.indicator + "/name",
                        "actions/" + it.action + "/text",
                        "resources/" + it.resource + "/cost/2027",
                        "objectives/" + it.objective + "/text");
        assertThat(draft.below("actions/" + it.action).keySet())
                .contains("resources/" + it.resource + "/name")
                .doesNotContain("goals/" + it.goal + "/text");
    }
}
