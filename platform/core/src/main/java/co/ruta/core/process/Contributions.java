package co.ruta.core.process;

import co.ruta.core.document.DocumentKind;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What features contribute to the engine, checked once: every guard has one judge, every effect one performer. */
final class Contributions {
    private final List<GuardJudge> judges;
    private final Map<Effect, EffectPerformer> performers = new EnumMap<>(Effect.class);
    private final Map<DocumentKind, DeliveryMaker> makers = new HashMap<>();

    Contributions(
            Iterable<GuardJudge> judges, Iterable<EffectPerformer> performers, Iterable<DeliveryMaker> deliveryMakers) {
        this.judges = new ArrayList<>();
        Map<Guard, GuardJudge> byGuard = new EnumMap<>(Guard.class);
        for (GuardJudge judge : judges) {
            this.judges.add(judge);
            judge.judges().forEach(guard -> once(byGuard.put(guard, judge), guard));
        }
        performers.forEach(it -> once(this.performers.put(it.performs(), it), it.performs()));
        deliveryMakers.forEach(it -> once(makers.put(it.kind(), it), it.kind()));
        missing(byGuard.keySet(), Arrays.asList(Guard.values()));
        missing(
                this.performers.keySet(),
                Arrays.stream(Effect.values()).filter(it -> it != Effect.SUBMIT).toList());
    }

    List<GuardJudge> judges() {
        return judges;
    }

    Optional<EffectPerformer> performer(Effect effect) {
        return Optional.ofNullable(performers.get(effect));
    }

    DeliveryMaker maker(DocumentKind kind) {
        return Optional.ofNullable(makers.get(kind))
                .orElseThrow(() -> new IllegalStateException("Nobody assembles deliveries of " + kind));
    }

    private static void once(@Nullable Object before, Object what) {
        if (before != null) {
            throw new IllegalStateException("Two contributions for " + what);
        }
    }

    private static void missing(Set<?> given, List<?> needed) {
        String lacking = needed.stream()
                .filter(it -> !given.contains(it))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            throw new IllegalStateException("Nobody contributes " + lacking);
        }
    }
}
