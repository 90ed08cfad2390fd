package co.ruta.core.process;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What features contribute to the engine, checked once: every guard has one judge, every effect one performer. */
final class Contributions {
    private final Map<DocumentKind, Map<Guard, GuardJudge>> judges = new EnumMap<>(DocumentKind.class);
    private final Map<Effect, EffectPerformer> performers = new EnumMap<>(Effect.class);
    private final Map<DocumentKind, DeliveryMaker> makers = new HashMap<>();
    private final RecordShelf records;

    Contributions(
            Iterable<GuardJudge> judges,
            Iterable<EffectPerformer> performers,
            Iterable<DeliveryMaker> deliveryMakers,
            RecordShelf records) {
        this.records = records;
        for (DocumentKind kind : DocumentKind.values()) {
            this.judges.put(kind, new EnumMap<>(Guard.class));
        }
        Set<Guard> judged = EnumSet.noneOf(Guard.class);
        for (GuardJudge judge : judges) {
            judged.addAll(judge.judges());
            judge.kinds().forEach(kind -> judge.judges()
                    .forEach(guard -> once(guards(kind).put(guard, judge), guard + " of " + kind)));
        }
        performers.forEach(it -> once(this.performers.put(it.performs(), it), it.performs()));
        deliveryMakers.forEach(it -> once(makers.put(it.kind(), it), it.kind()));
        missing(judged, Arrays.asList(Guard.values()));
        missing(
                this.performers.keySet(),
                Arrays.stream(Effect.values()).filter(it -> it != Effect.SUBMIT).toList());
    }

    private Map<Guard, GuardJudge> guards(DocumentKind kind) {
        return Objects.requireNonNull(judges.get(kind));
    }

    /** Everything that stands in the way of a document, as whoever judges for its kind sees it. */
    List<Problem> obstacles(DocumentAtHand document, Transition transition) {
        List<Problem> found = new ArrayList<>(obstacles(document, transition.guards()));
        new LinkedHashSet<>(guards(document.document().facts().kind()).values())
                .forEach(it -> found.addAll(it.besides(document, transition)));
        if (!transition.records().isEmpty()) {
            found.addAll(missing(document, transition));
        }
        return found;
    }

    private List<Problem> missing(DocumentAtHand document, Transition transition) {
        Map<String, RecordShelf.Standing> there =
                document.once(RecordShelf.class, () -> records.of(document.document()));
        return transition.records().stream()
                .filter(it -> there.get(it) != RecordShelf.Standing.FILED)
                .map(it -> Problem.of(
                        "RECORD_MISSING",
                        "Archive en Registros «" + records.title(document.document(), it) + "», que pide «"
                                + transition.label() + "»"))
                .toList();
    }

    private List<Problem> obstacles(DocumentAtHand document, List<Guard> guards) {
        Map<Guard, GuardJudge> known = guards(document.document().facts().kind());
        Map<GuardJudge, Set<Guard>> asked = new LinkedHashMap<>();
        List<Problem> found = new ArrayList<>();
        for (Guard guard : guards) {
            GuardJudge judge = known.get(guard);
            if (judge == null) {
                found.add(Problem.of(
                        "GUARD_NOT_OF_THIS_STAGE",
                        "El proceso pide la condición " + guard
                                + ", que no existe en esta etapa. Avise a la secretaría."));
            } else {
                asked.computeIfAbsent(judge, it -> EnumSet.noneOf(Guard.class)).add(guard);
            }
        }
        asked.forEach((judge, some) -> found.addAll(judge.obstacles(document, Collections.unmodifiableSet(some))));
        return found;
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
