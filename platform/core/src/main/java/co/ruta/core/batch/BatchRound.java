package co.ruta.core.batch;

import co.ruta.core.Service;
import co.ruta.core.batch.BatchStore.Lost;
import co.ruta.core.batch.BatchStore.SlotTaken;
import co.ruta.core.batch.Filing.TakenBack;
import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.id.Ids;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Claims a file, has it filed, writes down what became of it. A claim that nobody finished, for the node fell, is free again
 * after a while; a file that failed three times is refused, and keeps none of the others.
 */
@Service
class BatchRound implements BatchRounds {
    private static final System.Logger LOG = System.getLogger(BatchRound.class.getName());
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int MOST_ATTEMPTS = 3;
    private static final int MOST_FILES = 2000;

    private final BatchStore store;
    private final Filing filing;
    private final Clock clock;

    @Inject
    BatchRound(BatchStore store, Filing filing, Clock clock) {
        this.store = store;
        this.filing = filing;
        this.clock = clock;
    }

    @Override
    public int round() {
        int done = 0;
        while (done < MOST_FILES) {
            Instant now = now();
            Optional<Claim> claim = store.claim(Ids.mint(), now, now.minus(CLAIM));
            if (claim.isEmpty()) {
                return done;
            }
            one(claim.get());
            done++;
        }
        return done;
    }

    private void one(Claim claim) {
        try {
            if (claim.attempts() > MOST_ATTEMPTS) {
                settle(
                        claim,
                        refused(
                                "FILE_FAILED",
                                "No se pudo leer este libro por una falla de la plataforma, tres"
                                        + " veces. Los demás siguen; avise a quien opera la plataforma."));
            } else if (claim.importing()) {
                filing.carryOut(claim);
            } else {
                filing.tryOut(claim);
            }
        } catch (TakenBack found) {
            settle(claim, found.outcome());
        } catch (Lost another) {
            LOG.log(Level.INFO, "Another node has file {0} of {1}", claim.number(), claim.batch());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "File " + claim.number() + " of batch " + claim.batch() + " failed", failure);
            store.release(claim);
        }
    }

    private void settle(Claim claim, Outcome outcome) {
        try {
            store.settle(claim, outcome, now());
        } catch (SlotTaken twice) {
            settle(
                    claim,
                    new Outcome(
                            BatchFile.State.REFUSED,
                            outcome.found(),
                            BatchFile.Done.NOTHING,
                            List.of(new Fault(
                                    "",
                                    "FILE_TWICE",
                                    "Otro archivo del mismo ZIP es el mismo documento de este establecimiento. Deje uno"
                                            + " solo y vuelva a subirlo.")),
                            List.of()));
        } catch (Lost another) {
            LOG.log(Level.INFO, "Another node has file {0} of {1}", claim.number(), claim.batch());
        }
    }

    private static Outcome refused(String code, String message) {
        return Outcome.refused(Optional.empty(), List.of(new Fault("", code, message)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
