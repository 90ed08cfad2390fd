package co.ruta.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.audit.InMemorySeals.Kept;
import co.ruta.core.id.TerritoryId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever can write in the database, but has neither the key nor the data folder, is found out (R8). */
final class TamperingTest {
    private static final String TERRITORY = "valle-alto";
    private static final String NEIGHBOUR = "valle-bajo";
    private static final Instant START = Instant.parse("2026-03-02T13:00:00Z");

    private final InMemorySeals house = new InMemorySeals();
    private final ChainVerification verification = new ChainVerification(house, house, house);
    private Instant now = START;
    private long next = 1;

    static IntStream seeds() {
        return IntStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTamperingShouldBeFound(int seed) {
        Random random = new Random(seed);
        live(random, 3 + random.nextInt(5));
        assertThat(report().findings()).isEmpty();
        assertThat(report().sealed()).isPositive();
        List<BiConsumer<InMemorySeals, Random>> ways = ways();
        ways.get(seed % ways.size()).accept(house, random);
        assertThat(report().findings()).as("way %d", seed % ways.size()).isNotEmpty();
        live(random, 1 + random.nextInt(3));
        assertThat(report().findings()).as("way %d, later", seed % ways.size()).isNotEmpty();
    }

    @Test
    void aChangedEventShouldBeNamedWithItsSeal() {
        live(new Random(1), 3);
        Kept victim = house.events.stream()
                .filter(it -> it.seal() == 2 && it.event().territory().equals(TERRITORY))
                .findFirst()
                .orElseThrow();
        replace(victim, changed(victim.event()), victim.seal());
        assertThat(report().findings()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(AuditFinding.Kind.CHANGED);
            assertThat(it.seal()).contains(2L);
            assertThat(it.event()).contains(victim.event().id());
            assertThat(it.message()).contains("cambió").contains("sello 2");
        });
    }

    @Test
    void eventsLeftUnsealedByACrashShouldBeSealedAfterIt() {
        live(new Random(1), 2);
        happen(TERRITORY);
        happen(TERRITORY);
        assertThat(report().unsealed()).isEqualTo(2);
        assertThat(report().intact()).isTrue();
        seal();
        assertThat(report().unsealed()).isZero();
        assertThat(report().intact()).isTrue();
    }

    @Test
    void aHeadThatLagsBehindAfterACrashShouldBeBroughtUpToDate() {
        live(new Random(1), 2);
        Head old = house.read(TERRITORY).head().orElseThrow();
        live(new Random(2), 1);
        house.write(old);
        assertThat(report().intact()).isTrue();
        seal();
        assertThat(house.read(TERRITORY).head().orElseThrow().number())
                .isEqualTo(house.newest(TERRITORY).orElseThrow().number());
        assertThat(house.read(TERRITORY).cut()).isEmpty();
    }

    private List<BiConsumer<InMemorySeals, Random>> ways() {
        return List.of(
                (db, random) -> {
                    Kept victim = one(random);
                    replace(victim, changed(victim.event()), victim.seal());
                },
                (db, random) -> db.events.remove(one(random)),
                (db, random) -> db.events.add(
                        new Kept(event(TERRITORY, 900_000, now), one(random).seal())),
                (db, random) -> {
                    db.events.add(new Kept(event(TERRITORY, 900_001, START.minus(Duration.ofDays(3))), 0));
                    seal();
                },
                (db, random) -> db.seals.remove(aSeal(random)),
                (db, random) -> {
                    Seal gone = aSeal(random);
                    db.seals.remove(gone);
                    db.events.removeIf(it -> it.seal() == gone.number() && mine(it));
                },
                (db, random) -> cut(1 + random.nextInt(2)),
                (db, random) -> {
                    cut(1);
                    happen(TERRITORY);
                    seal();
                },
                (db, random) -> {
                    Kept victim = one(random);
                    replace(victim, changed(victim.event()), victim.seal());
                    resealWith(SealKey.fresh());
                },
                (db, random) -> {
                    Kept victim = one(random);
                    db.events.remove(victim);
                    resealKeepingSignatures();
                },
                (db, random) -> {
                    Kept victim = one(random);
                    long other = db.newest(TERRITORY).orElseThrow().number() - victim.seal() + 1;
                    long moved = other == victim.seal() ? victim.seal() - 1 : other;
                    replace(victim, victim.event(), moved);
                },
                (db, random) -> {
                    Kept victim = one(random);
                    replace(victim, victim.event(), 0);
                },
                (db, random) -> {
                    Seal seal = aSeal(random);
                    byte[] leaves = seal.leaves().clone();
                    leaves[random.nextInt(leaves.length)] ^= 4;
                    swap(seal, seal.hash(), leaves, seal.signature(), seal.sealedAt());
                },
                (db, random) -> {
                    Seal seal = aSeal(random);
                    byte[] signature = seal.signature().clone();
                    signature[random.nextInt(signature.length)] ^= 4;
                    swap(seal, seal.hash(), seal.leaves(), signature, seal.sealedAt());
                },
                (db, random) -> {
                    Seal seal = aSeal(random);
                    swap(
                            seal,
                            seal.hash(),
                            seal.leaves(),
                            seal.signature(),
                            seal.sealedAt().minusSeconds(60));
                },
                (db, random) -> takeTheNeighboursTrail());
    }

    private void takeTheNeighboursTrail() {
        house.events.removeIf(this::mine);
        house.seals.removeIf(it -> it.territory().equals(TERRITORY));
        List<Kept> stolen = house.events.stream()
                .map(it -> new Kept(inTerritory(it.event()), it.seal()))
                .toList();
        house.events.addAll(stolen);
        List<Seal> seals = house.seals.stream()
                .map(it -> new Seal(
                        TERRITORY,
                        it.number(),
                        it.events(),
                        it.previous(),
                        it.hash(),
                        it.leaves(),
                        it.signature(),
                        it.sealedAt()))
                .toList();
        house.seals.addAll(seals);
    }

    private void cut(int count) {
        for (int i = 0; i < count; i++) {
            Seal last = house.newest(TERRITORY).orElseThrow();
            house.seals.remove(last);
            house.events.removeIf(it -> mine(it) && (it.seal() == last.number() || it.seal() == 0));
        }
    }

    private void resealWith(SealKey forger) {
        byte[] previous = Seal.beginning();
        for (Seal it : house.seals(TERRITORY, 0, Integer.MAX_VALUE)) {
            List<SealedEvent> events = house.under(TERRITORY, it.number());
            Seal forged = Seal.over(TERRITORY, it.number(), previous, events, it.sealedAt(), forger);
            house.seals.set(house.seals.indexOf(it), forged);
            previous = forged.hash();
        }
    }

    private void resealKeepingSignatures() {
        List<Seal> before = house.seals(TERRITORY, 0, Integer.MAX_VALUE);
        resealWith(SealKey.fresh());
        for (Seal it : before) {
            Seal forged = house.seals(TERRITORY, it.number() - 1, 1).get(0);
            swap(forged, forged.hash(), forged.leaves(), it.signature(), it.sealedAt());
        }
    }

    private void swap(Seal seal, byte[] hash, byte[] leaves, byte[] signature, Instant at) {
        house.seals.set(
                house.seals.indexOf(seal),
                new Seal(seal.territory(), seal.number(), seal.events(), seal.previous(), hash, leaves, signature, at));
    }

    private void live(Random random, int rounds) {
        for (int round = 0; round < rounds; round++) {
            int events = 2 + random.nextInt(6);
            for (int i = 0; i < events; i++) {
                happen(TERRITORY);
                happen(NEIGHBOUR);
            }
            seal();
        }
    }

    private void happen(String territory) {
        now = now.plusMillis(250);
        house.events.add(new Kept(event(territory, next++, now), 0));
    }

    private void seal() {
        now = now.plusSeconds(1);
        SealBatch batch = new SealBatch(house, house, Clock.fixed(now, ZoneOffset.UTC));
        new ChainSealer(house, house, batch).sealAll();
    }

    private AuditReport report() {
        return verification.verify(new TerritoryId(TERRITORY));
    }

    private Kept one(Random random) {
        List<Kept> sealed = new ArrayList<>(house.events);
        sealed.removeIf(it -> !mine(it) || it.seal() == 0);
        return sealed.get(random.nextInt(sealed.size()));
    }

    private Seal aSeal(Random random) {
        List<Seal> all = house.seals(TERRITORY, 0, Integer.MAX_VALUE);
        return all.get(random.nextInt(all.size()));
    }

    private boolean mine(Kept it) {
        return it.event().territory().equals(TERRITORY);
    }

    private void replace(Kept victim, SealedEvent event, long seal) {
        house.events.set(house.events.indexOf(victim), new Kept(event, seal));
    }

    private static SealedEvent changed(SealedEvent it) {
        return new SealedEvent(
                it.id(),
                it.territory(),
                it.at(),
                it.actor(),
                it.action(),
                it.school(),
                it.document(),
                it.path(),
                it.opId(),
                it.rev(),
                "{\"value\":4}");
    }

    private static SealedEvent inTerritory(SealedEvent it) {
        return new SealedEvent(
                it.id(),
                TERRITORY,
                it.at(),
                it.actor(),
                it.action(),
                it.school(),
                it.document(),
                it.path(),
                it.opId(),
                it.rev(),
                it.detail());
    }

    private static SealedEvent event(String territory, long id, Instant at) {
        return new SealedEvent(
                id,
                territory,
                at,
                Optional.of("01M7Y9GVMVN29ZED3VDM00N8MW"),
                "DRAFT_EDITED",
                Optional.empty(),
                Optional.empty(),
                Optional.of("a/level"),
                Optional.of("OP" + id),
                Optional.of(id),
                "{\"value\":3}");
    }
}
