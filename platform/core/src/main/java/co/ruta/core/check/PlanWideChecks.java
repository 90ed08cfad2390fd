package co.ruta.core.check;

import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.check.TestResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What concerns the plan as a whole. */
final class PlanWideChecks {
    private static final int RECOMMENDED_YEARS = 3;
    private static final int SHORTEST_WORD = 4;

    private PlanWideChecks() {}

    static Stream<Hit> horizon(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        int years = plan.to() - plan.from() + 1;
        return years == RECOMMENDED_YEARS
                ? Stream.empty()
                : Stream.of(Hit.at("")
                        .with(Map.of("years", Integer.toString(years)))
                        .asAdvice());
    }

    /**
     * A weak test is taken up when some opportunity or objective names its area, or when an opportunity from tests of its
     * kind names no other weak area: whether that one means it is for a reader to say.
     */
    static Stream<Hit> testWeaknessIgnored(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        List<Opportunity> free = new ArrayList<>(plan.opportunities().stream()
                .filter(it -> !it.discarded() && fromTest(it))
                .toList());
        List<TestResult> open = new ArrayList<>();
        for (TestResult test : context.testResults()) {
            if (!test.weak().orElse(false)) {
                continue;
            }
            Set<String> area = words(test.area());
            boolean named = !free.stream()
                            .filter(it -> shares(area, it.text()))
                            .toList()
                            .isEmpty()
                    || texts(plan).anyMatch(it -> shares(area, it));
            free.removeIf(it -> shares(area, it.text()));
            if (!named) {
                open.add(test);
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (TestResult test : open) {
            Origin origin = test.external() ? Origin.EXTERNAL_TEST : Origin.INTERNAL_TEST;
            Optional<Opportunity> taken =
                    free.stream().filter(it -> it.origin() == origin).findFirst();
            taken.ifPresent(free::remove);
            if (taken.isEmpty()) {
                hits.add(Hit.at("opportunities")
                        .with(Map.of("test", name(test), "area", test.area(), "result", test.result())));
            }
        }
        unjudged(plan, context).ifPresent(hits::add);
        return hits.stream();
    }

    /** Results nobody called weak or strong: worth a look when no opportunity comes from a test. */
    private static Optional<Hit> unjudged(PlanView plan, CheckContext context) {
        boolean unsaid = context.testResults().stream().anyMatch(it -> it.weak().isEmpty());
        boolean used = plan.opportunities().stream().anyMatch(PlanWideChecks::fromTest);
        return unsaid && !used
                ? Optional.of(Hit.at("opportunities").variant("unjudged").asAdvice())
                : Optional.empty();
    }

    private static boolean fromTest(Opportunity opportunity) {
        return opportunity.origin() == Origin.EXTERNAL_TEST || opportunity.origin() == Origin.INTERNAL_TEST;
    }

    private static Stream<String> texts(PlanView plan) {
        return Stream.concat(
                plan.opportunities().stream().filter(it -> !it.discarded()).map(Opportunity::text),
                plan.objectives().stream()
                        .flatMap(it -> Stream.concat(
                                Stream.of(it.text()), it.goals().stream().map(PlanView.Goal::text))));
    }

    private static String name(TestResult test) {
        return test.test().equalsIgnoreCase("interna") ? "la prueba interna" : test.test();
    }

    private static boolean shares(Set<String> area, String text) {
        Set<String> words = words(text);
        return area.stream().anyMatch(words::contains);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Nodes.plain(text).split("[^a-zñ]+"))
                .filter(it -> it.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
