package co.ruta.core.audit;

import co.ruta.core.audit.AuditFinding.Kind;
import co.ruta.core.audit.HeadStore.Noted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** One walk along a chain of seals: remembers the seal before and collects what is not as it was written. */
final class ChainWalk {
    /** A transaction may commit some time after its event was dated; more than this is no delay. */
    private static final Duration LATEST_COMMIT = Duration.ofMinutes(10);

    private final List<AuditFinding> findings = new ArrayList<>();
    private final Optional<SealKey> key;
    private final Noted noted;
    private byte[] previous = Seal.beginning();
    private Instant newest = Instant.MIN;
    private long last;
    private long seals;
    private long sealed;
    private boolean headMet;

    ChainWalk(Optional<SealKey> key, Noted noted) {
        this.key = key;
        this.noted = noted;
    }

    void step(Seal seal, List<SealedEvent> events) {
        long number = seal.number();
        if (number != last + 1) {
            find(
                    Kind.REMOVED,
                    seal(number),
                    Optional.empty(),
                    "Antes del sello " + number + " falta "
                            + (number - last == 2
                                    ? "el sello " + (last + 1)
                                    : "del sello " + (last + 1) + " al " + (number - 1))
                            + ".");
        } else if (!seal.follows(previous)) {
            find(
                    Kind.FORGED,
                    seal(number),
                    Optional.empty(),
                    "El sello " + number + " no continúa el anterior: uno de los dos se rehízo.");
        }
        if (key.isPresent() && !seal.isSignedBy(key.get())) {
            find(
                    Kind.FORGED,
                    seal(number),
                    Optional.empty(),
                    "La firma del sello " + number + " no es de esta instalación: el sello se rehízo o se alteró.");
        }
        compare(seal, events);
        judgeDates(seal, events);
        headMet |= noted.head().filter(it -> it.is(seal)).isPresent();
        previous = seal.hash();
        last = number;
        seals++;
        sealed += events.size();
    }

    void end() {
        if (key.isEmpty() && seals > 0) {
            find(
                    Kind.FORGED,
                    Optional.empty(),
                    Optional.empty(),
                    "Falta la llave de auditoría: no se puede comprobar quién firmó los sellos.");
        }
        if (noted.unreadable()) {
            find(
                    Kind.FORGED,
                    Optional.empty(),
                    Optional.empty(),
                    "El registro externo del último sello no se puede leer.");
        }
        noted.head().ifPresent(this::judgeHead);
        if (noted.head().isEmpty() && !noted.unreadable() && seals > 0) {
            find(
                    Kind.TRUNCATED,
                    seal(last),
                    Optional.empty(),
                    "No hay registro externo del último sello: no se puede saber si falta el final.");
        }
        noted.cut()
                .forEach(it -> find(
                        Kind.TRUNCATED,
                        seal(it.number()),
                        Optional.empty(),
                        "El sello " + it.number()
                                + " existió y la base de datos lo perdió: el final del registro se cortó"
                                + " y después se siguió escribiendo."));
    }

    void find(Kind kind, Optional<Long> seal, Optional<Long> event, String message) {
        findings.add(new AuditFinding(kind, seal, event, message));
    }

    List<AuditFinding> findings() {
        return List.copyOf(findings);
    }

    long seals() {
        return seals;
    }

    long sealed() {
        return sealed;
    }

    private void judgeHead(Head head) {
        if (key.isPresent() && !head.isSignedBy(key.get())) {
            find(
                    Kind.FORGED,
                    seal(head.number()),
                    Optional.empty(),
                    "El registro externo del último sello fue alterado.");
        } else if (head.number() > last) {
            find(
                    Kind.TRUNCATED,
                    seal(head.number()),
                    Optional.empty(),
                    "El último sello es el " + last + ", pero se había llegado al " + head.number()
                            + ": falta el final del registro.");
        } else if (!headMet) {
            find(
                    Kind.FORGED,
                    seal(head.number()),
                    Optional.empty(),
                    "El sello " + head.number() + " no es el que se firmó: se rehízo.");
        }
    }

    private void compare(Seal seal, List<SealedEvent> events) {
        SortedMap<Long, Long> listed = Leaves.read(seal.leaves());
        int before = findings.size();
        for (SealedEvent it : events) {
            Long mark = listed.remove(it.id());
            if (mark == null) {
                find(
                        Kind.INSERTED,
                        seal(seal.number()),
                        Optional.of(it.id()),
                        "El evento " + it.id() + " no estaba bajo el sello " + seal.number() + ": se insertó después.");
            } else if (mark != Leaves.mark(it)) {
                find(
                        Kind.CHANGED,
                        seal(seal.number()),
                        Optional.of(it.id()),
                        "El evento " + it.id() + " (" + it.action() + ") cambió después de quedar bajo el sello "
                                + seal.number() + ".");
            }
        }
        listed.keySet()
                .forEach(id -> find(
                        Kind.REMOVED,
                        seal(seal.number()),
                        Optional.of(id),
                        "Falta el evento " + id + ", que estaba bajo el sello " + seal.number() + "."));
        if (findings.size() == before && !(seal.covers(events) && seal.events() == events.size())) {
            find(Kind.FORGED, seal(seal.number()), Optional.empty(), "El sello " + seal.number() + " fue alterado.");
        }
    }

    /** An event put in before it was sealed carries no false seal, but its date gives it away. */
    private void judgeDates(Seal seal, List<SealedEvent> events) {
        Instant earliest = newest.equals(Instant.MIN) ? Instant.MIN : newest.minus(LATEST_COMMIT);
        events.stream()
                .filter(it -> it.at().isBefore(earliest))
                .findFirst()
                .ifPresent(it -> find(
                        Kind.INSERTED,
                        seal(seal.number()),
                        Optional.of(it.id()),
                        "El evento " + it.id() + " lleva fecha "
                                + it.at() + ", anterior a lo ya sellado antes del sello " + seal.number()
                                + ": se insertó después, o el reloj del servidor se atrasó."));
        newest = events.stream().map(SealedEvent::at).reduce(newest, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static Optional<Long> seal(long number) {
        return Optional.of(number);
    }
}
