package co.ruta.core.plugin;

import co.ruta.core.Service;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.folder.Folder;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.plugin.PluginAdministration.Done;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes acts, each in one transaction with its audit row, one at a time over all nodes. */
@Service
class PluginLedger {
    static final TerritoryId PLATFORM = new TerritoryId("-");
    private static final Duration OFFERED = Duration.ofDays(1);
    private static final int MOST_REASON = 500;
    private static final int MOST_NAME = 200;

    private final PluginStore store;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PluginLedger(PluginStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an act brings into force. */
    record Content(PluginAct act, String version, Optional<String> jar, Folder files, String file) {}

    /** Keeps the definitions, appends the act and audits it, unless the same wish was done already. */
    @Transactional
    Done write(PluginOrder order, Content content) {
        store.lock();
        Optional<Activation> done = store.done(order.key());
        if (done.isPresent()) {
            return new Done(done.get(), false);
        }
        String id = order.plugin().value();
        long now = store.history(id).stream()
                .findFirst()
                .map(Activation::generation)
                .orElse(0L);
        if (now != order.seen()) {
            throw new ProblemException(
                    ProblemKind.STALE,
                    "PLUGIN_CHANGED",
                    "El complemento «" + id + "» cambió desde que usted lo vio (generación " + order.seen() + ", ahora "
                            + now + "). Vuelva a mirarlo y decida de nuevo.");
        }
        String definition = content.files().sha256();
        store.keepDefinition(definition, id, content.version(), content.files(), clock.instant());
        Activation activation = new Activation(
                store.generation() + 1,
                order.plugin(),
                content.act(),
                content.version(),
                content.jar(),
                definition,
                cut(content.file(), MOST_NAME),
                order.actor(),
                Optional.empty(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), // as it will be read again
                cut(order.reason().strip(), MOST_REASON),
                order.confirmed());
        store.append(activation, order.key());
        activation.jar().ifPresent(store::decided);
        audit.append(new AuditEvent(
                PLATFORM,
                order.actor(),
                "PLUGIN_" + activation.act(),
                Optional.empty(),
                Optional.empty(),
                detail(activation)));
        return new Done(activation, true);
    }

    /** Keeps a sound jar for somebody to decide on. */
    @Transactional
    void offer(Offer offer, byte[] bytes) {
        store.keepJar(offer.sha256(), bytes, clock.instant());
        store.offer(new Offer(offer.sha256(), cut(offer.fileName(), MOST_NAME), offer.by(), offer.at()));
        if (offer.by().isEmpty()) {
            return; // of the inbox: its activation is told, if it comes to that
        }
        audit.append(new AuditEvent(
                PLATFORM,
                offer.by(),
                "PLUGIN_OFFERED",
                Optional.empty(),
                Optional.empty(),
                Json.createObjectBuilder()
                        .add("file", offer.fileName())
                        .add("jar", offer.sha256())
                        .build()
                        .toString()));
    }

    /** Somebody tried a jar that is not taken: worth knowing. */
    @Transactional
    void refused(Offer offer, Verdict verdict) {
        audit.append(new AuditEvent(
                PLATFORM,
                offer.by(),
                "PLUGIN_REFUSED",
                Optional.empty(),
                Optional.empty(),
                Json.createObjectBuilder()
                        .add("file", offer.fileName())
                        .add("jar", offer.sha256())
                        .add("reasons", cut(String.join(" ", verdict.problems()), 4000))
                        .build()
                        .toString()));
    }

    @Transactional
    int sweep() {
        return store.sweep(clock.instant().minus(OFFERED));
    }

    static ProblemException unknown(String plugin) {
        return Problems.notFound("PLUGIN_UNKNOWN", "No hay ningún complemento «" + plugin + "».");
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static String detail(Activation it) {
        return Json.createObjectBuilder()
                .add("plugin", it.plugin().value())
                .add("version", it.version())
                .add("generation", it.generation())
                .add("jar", it.jar().orElse(""))
                .add("definition", it.definition())
                .add("reason", it.reason())
                .add("confirmed", it.confirmed())
                .build()
                .toString();
    }
}
