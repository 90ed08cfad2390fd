package co.ruta.core.plugin;

import co.ruta.core.Service;
import co.ruta.core.folder.Folder;
import co.ruta.core.id.PersonId;
import co.ruta.core.plugin.PluginLedger.Content;
import co.ruta.core.plugin.PluginRecord.Past;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.PluginId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges wishes before the ledger writes them; a node follows once they are written, outside the transaction. */
@Service
class PluginOffice implements PluginAdministration {
    private final PluginStore store;
    private final PluginLedger ledger;
    private final PluginHosting hosting;
    private final PluginRegister plugins;
    private final JudgedJars judged;
    private final Proposals proposals;
    private final AffectedTerritories affected;
    private final PluginNodes nodes;
    private final Clock clock;

    @Inject
    PluginOffice(
            PluginStore store,
            PluginLedger ledger,
            PluginHosting hosting,
            PluginRegister plugins,
            JudgedJars judged,
            Proposals proposals,
            AffectedTerritories affected,
            PluginNodes nodes,
            Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.hosting = hosting;
        this.plugins = plugins;
        this.judged = judged;
        this.proposals = proposals;
        this.affected = affected;
        this.nodes = nodes;
        this.clock = clock;
    }

    @Override
    public Proposal offer(Optional<PersonId> actor, String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw Problems.invalid("file", "PLUGIN_EMPTY", "El archivo está vacío: elija el .jar del complemento.");
        }
        if (bytes.length > LARGEST) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    "PLUGIN_TOO_LARGE",
                    "El jar pesa más de " + (LARGEST >> 20) + " MB. Quite lo que no sea del complemento.");
        }
        String name = fileName.isBlank() ? "complemento.jar" : fileName;
        String sha256 = Folder.sha256(bytes);
        Verdict verdict = judged.judge(sha256, name, bytes);
        Offer offer = new Offer(sha256, name, actor, clock.instant());
        if (verdict.sound()) {
            ledger.offer(offer, bytes);
        } else if (actor.isPresent()) {
            ledger.refused(offer, verdict);
        }
        return proposals.of(verdict);
    }

    @Override
    public Proposal proposal(String sha256) {
        return proposals.of(judged.of(sha256));
    }

    @Override
    public List<Offer> offers() {
        return store.offers();
    }

    @Override
    public Done activate(PluginOrder order, String sha256) {
        Optional<Done> done = done(order);
        if (done.isPresent()) {
            return done.get();
        }
        Proposal proposal = proposal(sha256);
        Verdict verdict = proposal.verdict();
        if (!verdict.sound()) {
            throw new ProblemException(
                    ProblemKind.INVALID,
                    verdict.problems().stream()
                            .map(it -> Problem.at(verdict.fileName(), "PLUGIN_REFUSED", it))
                            .toList());
        }
        if (!verdict.plugin().filter(order.plugin()::equals).isPresent()) {
            throw Problems.conflict(
                    "PLUGIN_JAR_OF_ANOTHER",
                    "El jar es del complemento «"
                            + verdict.plugin().map(PluginId::value).orElse("") + "», no de «" + order.plugin() + "».");
        }
        if (proposal.servesAlready() && proposal.generation() == order.seen()) {
            return new Done(proposal.now().orElseThrow(), false);
        }
        if (proposal.act() == PluginAct.ROLLED_BACK) {
            reasonOf(order);
        }
        refuseToLeave(
                order, proposal.leaving(), "la versión " + verdict.version().orElse(""));
        return followed(ledger.write(
                order,
                new Content(
                        proposal.act(),
                        verdict.version().orElseThrow(),
                        Optional.of(sha256),
                        new Folder(verdict.files()),
                        verdict.fileName())));
    }

    @Override
    public Done enable(PluginOrder order) {
        return again(order, PluginAct.ENABLED);
    }

    @Override
    public Done disable(PluginOrder order) {
        return again(order, PluginAct.DISABLED);
    }

    @Override
    public Done remove(PluginOrder order) {
        return again(order, PluginAct.REMOVED);
    }

    /** An act over what the plugin is already. */
    private Done again(PluginOrder order, PluginAct act) {
        Optional<Done> done = done(order);
        if (done.isPresent()) {
            return done.get();
        }
        List<Activation> history = history(order.plugin());
        Activation now = history.get(0);
        if (now.act() == act || act == PluginAct.ENABLED && now.serves()) {
            return new Done(now, false);
        }
        if (now.act() == PluginAct.REMOVED) {
            throw Problems.conflict(
                    "PLUGIN_REMOVED",
                    "El complemento «" + order.plugin()
                            + "» se quitó. Para que vuelva a servir, active una de sus versiones.");
        }
        if (!act.serves()) {
            reasonOf(order);
            refuseToLeave(
                    order,
                    affected.of(order.plugin(), history, Optional.empty()).stream()
                            .filter(Affected::leaves)
                            .toList(),
                    act == PluginAct.DISABLED ? "apagarlo" : "quitarlo");
        }
        Folder files = store.definition(now.definition()).orElseThrow();
        return followed(ledger.write(order, new Content(act, now.version(), now.jar(), files, now.file())));
    }

    /** What was done under this key before, whatever happened since. */
    private Optional<Done> done(PluginOrder order) {
        return store.done(order.key()).map(it -> new Done(it, false));
    }

    private static void reasonOf(PluginOrder order) {
        if (order.reason().isBlank()) {
            throw Problems.invalid(
                    "reason", "REASON_MISSING", "Escriba por qué: queda en la historia y lo leen los territorios.");
        }
    }

    private static void refuseToLeave(PluginOrder order, List<Affected> leaving, String what) {
        if (order.confirmed() || leaving.isEmpty()) {
            return;
        }
        throw new ProblemException(
                ProblemKind.CONFLICT,
                leaving.stream()
                        .map(it -> Problem.at(
                                it.territory().value(),
                                "PLUGIN_LEAVES_TERRITORY",
                                it.name() + " quedaría sin complemento con " + what + ": admite «" + it.versions()
                                        + "» y tiene " + it.openDocuments()
                                        + " documentos abiertos. Amplíe primero el rango del territorio, o confirme"
                                        + " que quiere hacerlo así."))
                        .toList());
    }

    private Done followed(Done done) {
        if (done.changed()) {
            judged.forget(); // what is compared with what was published before may be judged otherwise now
            plugins.forget();
            hosting.follow();
        }
        return done;
    }

    @Override
    public PluginRecord record(PluginId plugin) {
        List<Activation> history = history(plugin);
        PluginView view = plugins.all().stream()
                .filter(it -> it.name().equals(plugin.value()) && it.generation() > 0)
                .findFirst()
                .orElseThrow(() -> PluginLedger.unknown(plugin.value()));
        return new PluginRecord(view, past(history), nodes.all(), affected.of(plugin, history, Optional.empty()));
    }

    private List<Past> past(List<Activation> history) {
        List<Past> past = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Activation one = history.get(i);
            List<DefinitionChange> differences =
                    i + 1 < history.size() ? changes(history.get(i + 1).definition(), one.definition()) : List.of();
            boolean serves = history.get(0).serves() && history.get(0).jar().equals(one.jar());
            past.add(new Past(
                    one,
                    i == 0 ? Optional.empty() : Optional.of(history.get(i - 1)),
                    differences,
                    one.jar().isPresent() && !serves));
        }
        return past;
    }

    private List<Activation> history(PluginId plugin) {
        List<Activation> history = store.history(plugin.value());
        if (history.isEmpty()) {
            throw PluginLedger.unknown(plugin.value());
        }
        return history;
    }

    @Override
    public List<DefinitionChange> changes(String before, String after) {
        return before.equals(after)
                ? List.of()
                : DefinitionDifferences.between(
                        plugins.published(before).definition(),
                        plugins.published(after).definition());
    }

    @Override
    public String trust() {
        return hosting.trust();
    }

    @Override
    public int sweep() {
        return ledger.sweep();
    }
}
