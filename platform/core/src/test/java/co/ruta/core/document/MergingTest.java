package co.ruta.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.account.Principal;
import co.ruta.core.document.OperationResult.Outcome;
import co.ruta.core.id.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Several people edit offline and sync whenever they can, losing answers on the way and sending again. Whatever the
 * schedule: no acknowledged answer is lost, every disagreement is shown, and replicas agree in the end.
 */
final class MergingTest {
    private static final List<String> PATHS = List.of("a/level", "a/note", "b/level", "b/note", "c/level");

    /** Somebody's device: what it has seen, and what it has not yet been told has arrived. */
    private static final class Device {
        private final Principal who;
        private final Map<String, DraftRow> seen = new HashMap<>();
        private final List<Operation> queue = new ArrayList<>();
        private long revision;

        private Device(Principal who) {
            this.who = who;
        }
    }

    private final InMemoryHouse house =
            new InMemoryHouse(Clock.fixed(Instant.parse("2026-03-02T13:00:00Z"), ZoneOffset.UTC));
    private final DocumentRef ref = house.newDocument();
    private final Map<String, OperationResult> acknowledged = new HashMap<>();
    private final Map<String, Operation> sent = new HashMap<>();

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noAnswerShouldBeLostAndEveryConflictShown(int seed) {
        Random random = new Random(seed);
        List<Device> devices = IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(i -> new Device(house.person("Persona " + i)))
                .toList();
        for (int step = 0; step < 60; step++) {
            Device device = devices.get(random.nextInt(devices.size()));
            switch (random.nextInt(4)) {
                case 0, 1 -> edit(device, random);
                case 2 -> sync(device, random);
                default -> settleSomething(device, random);
            }
        }
        devices.forEach(it -> sync(it, new Random(1) {
            @Override
            public boolean nextBoolean() {
                return false;
            }
        }));
        devices.forEach(this::pull);
        assertThat(devices).allSatisfy(it -> assertThat(it.queue).isEmpty());
        devices.forEach(it -> assertThat(it.seen).isEqualTo(devices.get(0).seen));
        everyAcknowledgedAnswerIsAccountedFor();
    }

    private void edit(Device device, Random random) {
        String path = PATHS.get(random.nextInt(PATHS.size()));
        boolean waiting = device.queue.stream().anyMatch(it -> it.path().equals(path));
        if (!waiting) {
            DraftRow row = device.seen.get(path);
            Optional<DraftValue> value =
                    random.nextInt(8) == 0 ? Optional.empty() : Optional.of(DraftValue.number(1 + random.nextInt(4)));
            device.queue.add(new Operation(Ids.mint(), path, row == null ? 0 : row.rev(), value));
        }
    }

    private void sync(Device device, Random random) {
        if (!device.queue.isEmpty()) {
            List<Operation> batch = List.copyOf(device.queue);
            List<OperationResult> results =
                    house.drafts().apply(device.who, ref, batch).results();
            batch.forEach(it -> sent.put(it.opId(), it));
            for (OperationResult result : results) {
                OperationResult before = acknowledged.putIfAbsent(result.opId(), result);
                assertThat(result.outcome()).isEqualTo(before == null ? result.outcome() : before.outcome());
            }
            boolean answerLost = random.nextBoolean();
            if (!answerLost) {
                device.queue.clear();
                pull(device);
            }
        }
    }

    private void pull(Device device) {
        DraftRows rows = house.drafts().rows(ref, device.revision);
        rows.rows().forEach(it -> device.seen.put(it.path(), it));
        device.revision = rows.revision();
    }

    private void settleSomething(Device device, Random random) {
        List<Conflict> conflicts = house.drafts().conflicts(ref);
        if (!conflicts.isEmpty() && random.nextInt(4) == 0) {
            Conflict conflict = conflicts.get(random.nextInt(conflicts.size()));
            Operation choice = new Operation(
                    Ids.mint(),
                    conflict.path(),
                    conflict.rev(),
                    conflict.rivals().get(0).value());
            assertThat(house.drafts()
                            .choose(device.who, ref, new Choice(choice, Optional.empty()))
                            .outcome())
                    .isEqualTo(Outcome.APPLIED);
            assertThat(house.drafts().conflicts(ref)).extracting(Conflict::path).doesNotContain(conflict.path());
        }
    }

    /** Each answer stands, or its author or a later one who had seen it replaced it, or it waits as a rival. */
    private void everyAcknowledgedAnswerIsAccountedFor() {
        Map<String, List<PathChange>> histories = new HashMap<>();
        PATHS.forEach(it -> histories.put(it, house.drafts().history(ref, it, Long.MAX_VALUE, 1000)));
        acknowledged.forEach((opId, result) -> {
            Operation operation = sent.get(opId);
            List<PathChange> history = histories.get(operation.path());
            assertThat(history).anySatisfy(it -> {
                assertThat(it.opId()).isEqualTo(opId);
                assertThat(it.value()).isEqualTo(operation.value());
                assertThat(it.outcome()).isEqualTo(result.outcome());
            });
            if (result.outcome() == Outcome.CONFLICT) {
                assertThat(stillShown(operation) || settledLater(history, opId)).isTrue();
            }
        });
        histories.values().forEach(this::nobodyShouldWriteOverWhatHeHadNotSeen);
    }

    private boolean stillShown(Operation operation) {
        return house.drafts().conflicts(ref).stream()
                .filter(it -> it.path().equals(operation.path()))
                .flatMap(it -> it.rivals().stream())
                .anyMatch(it -> it.author().equals(author(operation)));
    }

    private Object author(Operation operation) {
        return house.drafts().history(ref, operation.path(), Long.MAX_VALUE, 1000).stream()
                .filter(it -> it.opId().equals(operation.opId()))
                .findFirst()
                .orElseThrow()
                .author();
    }

    private boolean settledLater(List<PathChange> newestFirst, String opId) {
        for (PathChange it : newestFirst) {
            if (it.opId().equals(opId)) {
                return false;
            }
            if (!sent.containsKey(it.opId())) {
                return true;
            }
        }
        return false;
    }

    private void nobodyShouldWriteOverWhatHeHadNotSeen(List<PathChange> newestFirst) {
        List<PathChange> applied = newestFirst.stream()
                .filter(it -> it.outcome() == Outcome.APPLIED)
                .toList();
        for (int i = 0; i + 1 < applied.size(); i++) {
            PathChange later = applied.get(i);
            long before = applied.get(i + 1).rev();
            assertThat(later.rev()).isGreaterThan(before);
            if (sent.containsKey(later.opId())) {
                assertThat(sent.get(later.opId()).baseRev()).isGreaterThanOrEqualTo(before);
            }
        }
    }
}
