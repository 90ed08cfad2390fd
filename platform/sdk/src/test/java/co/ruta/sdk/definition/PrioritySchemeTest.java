package co.ruta.sdk.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.PriorityScheme.Criterion;
import co.ruta.sdk.definition.PriorityScheme.First;
import co.ruta.sdk.definition.PriorityScheme.Order;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrioritySchemeTest {
    private static final PriorityScheme GUIA_34 = PriorityScheme.GUIA_34;
    private static final PriorityScheme ONE_TO_THREE = scheme(
            Order.SINGLE,
            First.LOWEST,
            List.of(),
            new Criterion("place", "Prioridad", "1, primero; 3, después", 1, 3, 1, Map.of(1, "Alta")));

    private static PriorityScheme scheme(Order order, First first, List<String> ties, Criterion... criteria) {
        return new PriorityScheme(List.of(criteria), order, first, ties, SourceRef.DESIGN_DECISION);
    }

    private static Map<String, Integer> judged(int urgency, int trend, int impact) {
        return Map.of("urgency", urgency, "trend", trend, "impact", impact);
    }

    @Test
    void aSumShouldBeEmptyWhileACriterionIsMissing() {
        assertEquals(Optional.of(11), GUIA_34.total(judged(4, 3, 4)));
        assertEquals(Optional.empty(), GUIA_34.total(Map.of("urgency", 4, "impact", 4)));
        assertEquals(List.of(3, 15, 9), List.of(GUIA_34.least(), GUIA_34.most(), GUIA_34.middle()));
    }

    @Test
    void aCriterionThatWeighsMoreShouldCountMore() {
        PriorityScheme weighed = scheme(
                Order.SUM,
                First.HIGHEST,
                List.of(),
                new Criterion("a", "A", "de 1 a 5", 1, 5, 3, Map.of()),
                new Criterion("b", "B", "de 0 a 2", 0, 2, 1, Map.of()));

        assertEquals(Optional.of(7), weighed.total(Map.of("a", 2, "b", 1)));
        assertEquals(List.of(3, 17, 10), List.of(weighed.least(), weighed.most(), weighed.middle()));
    }

    @Test
    void equalSumsShouldStandByTheirTies() {
        assertEquals(
                List.of(judged(5, 5, 5), judged(2, 2, 5), judged(5, 2, 2), Map.of("impact", 5)),
                Stream.of(judged(5, 2, 2), Map.of("impact", 5), judged(2, 2, 5), judged(5, 5, 5))
                        .sorted(GUIA_34.comparator())
                        .toList());
    }

    @Test
    void whereTheLowestComesFirstTheMiddleAndTheLimitShouldFollow() {
        assertEquals(
                List.of(Map.of("place", 1), Map.of("place", 3), Map.<String, Integer>of()),
                Stream.of(Map.<String, Integer>of(), Map.of("place", 3), Map.of("place", 1))
                        .sorted(ONE_TO_THREE.comparator())
                        .toList());
        assertEquals(2, ONE_TO_THREE.middle());
        assertTrue(ONE_TO_THREE.reaches(1, BigDecimal.valueOf(2)));
        assertFalse(ONE_TO_THREE.reaches(3, BigDecimal.valueOf(2)));
        assertFalse(GUIA_34.reaches(8, BigDecimal.valueOf(9)));
    }

    @Test
    void aSingleCriterionShouldDecideAloneAmongSeveral() {
        PriorityScheme first = scheme(
                Order.SINGLE,
                First.HIGHEST,
                List.of("cost"),
                new Criterion("place", "Prioridad", "de 1 a 5", 1, 5, 4, Map.of()),
                new Criterion("cost", "Costo", "de 1 a 5", 1, 5, 1, Map.of()));

        assertEquals(Optional.of(4), first.total(Map.of("place", 4, "cost", 5)));
        assertEquals(5, first.most());
        assertEquals(Optional.empty(), first.total(Map.of("place", 4)));
    }

    @Test
    void theCriteriaShouldReadAsASentence() {
        assertEquals("urgencia, tendencia e impacto", GUIA_34.named());
        assertEquals("prioridad", ONE_TO_THREE.named());
        assertEquals(
                "alcance y costo",
                scheme(
                                Order.SUM,
                                First.HIGHEST,
                                List.of(),
                                new Criterion("a", "Alcance", "x", 1, 2, 1, Map.of()),
                                new Criterion("b", "Costo", "x", 1, 2, 1, Map.of()))
                        .named());
    }

    @Test
    void aScaleThatDoesNotRiseShouldBeRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Criterion("a", "A", "x", 3, 3, 1, Map.of()));
        assertThrows(IllegalArgumentException.class, () -> scheme(Order.SUM, First.HIGHEST, List.of()));
    }
}
