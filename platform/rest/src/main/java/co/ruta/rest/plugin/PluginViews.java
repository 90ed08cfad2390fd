package co.ruta.rest.plugin;

import co.ruta.core.plugin.Activation;
import co.ruta.core.plugin.Affected;
import co.ruta.core.plugin.DefinitionChange;
import co.ruta.core.plugin.Offer;
import co.ruta.core.plugin.PluginAct;
import co.ruta.core.plugin.PluginAdministration.Done;
import co.ruta.core.plugin.PluginNodes.Fares;
import co.ruta.core.plugin.PluginNodes.Node;
import co.ruta.core.plugin.PluginRecord;
import co.ruta.core.plugin.PluginRecord.Past;
import co.ruta.core.plugin.PluginView;
import co.ruta.core.plugin.Proposal;
import co.ruta.sdk.PluginId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the API says about plugins. */
public final class PluginViews {
    private PluginViews() {}

    /** @param by id of whoever acted; absent when the platform did */
    public record ActView(
            long generation,
            PluginAct act,
            String version,
            Optional<String> jar,
            String definition,
            String file,
            Optional<String> by,
            Optional<String> byName,
            Instant at,
            String reason,
            boolean confirmed) {
        static ActView of(Activation it) {
            return new ActView(
                    it.generation(),
                    it.act(),
                    it.version(),
                    it.jar(),
                    it.definition(),
                    it.file(),
                    it.actor().map(who -> who.value()),
                    it.actorName(),
                    it.at(),
                    it.reason(),
                    it.confirmed());
        }
    }

    /** @param changed false when it was so already */
    public record DoneView(String plugin, boolean changed, ActView act) {
        static DoneView of(Done done) {
            return new DoneView(done.activation().plugin().value(), done.changed(), ActView.of(done.activation()));
        }
    }

    /** @param message Spanish, the whole difference as one sentence */
    public record ChangeView(
            String subject, String what, Optional<String> before, Optional<String> after, String message) {
        static ChangeView of(DefinitionChange it) {
            return new ChangeView(it.subject().name(), it.what(), it.before(), it.after(), it.sentence());
        }
    }

    /**
     * @param until when something else was done; absent for the newest
     * @param mayReturn whether its jar can be activated again
     */
    public record PastView(ActView act, Optional<Instant> until, List<ChangeView> changes, boolean mayReturn) {
        static PastView of(Past it) {
            return new PastView(
                    ActView.of(it.activation()),
                    it.until().map(Activation::at),
                    it.differences().stream().map(ChangeView::of).toList(),
                    it.mayReturn());
        }
    }

    public record NodeView(
            String name, String java, long generation, Instant startedAt, Instant seenAt, List<Fares> plugins) {
        static NodeView of(Node it) {
            return new NodeView(it.name(), it.java(), it.generation(), it.startedAt(), it.seenAt(), it.plugins());
        }
    }

    /** @param openDocuments by the version of the definitions they rest on and go on with */
    public record TerritoryView(
            String territory,
            String name,
            String versions,
            boolean served,
            boolean willServe,
            List<Affected.Pinned> openDocuments,
            List<String> settings) {
        static TerritoryView of(Affected it) {
            return new TerritoryView(
                    it.territory().value(),
                    it.name(),
                    it.versions(),
                    it.served(),
                    it.willServe(),
                    it.pinned(),
                    it.settings());
        }
    }

    /** @param territories as if the plugin were switched off */
    public record RecordView(
            PluginView plugin, List<PastView> history, List<NodeView> nodes, List<TerritoryView> territories) {
        static RecordView of(PluginRecord it) {
            return new RecordView(
                    it.view(),
                    it.history().stream().map(PastView::of).toList(),
                    it.nodes().stream().map(NodeView::of).toList(),
                    it.affected().stream().map(TerritoryView::of).toList());
        }
    }

    public record OfferView(String sha256, String file, Instant at) {
        static OfferView of(Offer it) {
            return new OfferView(it.sha256(), it.fileName(), it.at());
        }
    }

    /**
     * @param generation what {@code If-Match} has to say to activate it
     * @param problems Spanish: all that is wrong with the jar; empty when it could serve
     * @param servesAlready whether these very bytes serve
     * @param otherFiles definition files that differ without a change that can be told in words
     */
    public record ProposalView(
            String sha256,
            String file,
            Optional<String> plugin,
            Optional<String> version,
            boolean sound,
            List<String> problems,
            boolean servesAlready,
            PluginAct act,
            Optional<String> before,
            long generation,
            List<ChangeView> changes,
            List<String> otherFiles,
            List<TerritoryView> territories) {
        static ProposalView of(Proposal it) {
            return new ProposalView(
                    it.verdict().sha256(),
                    it.verdict().fileName(),
                    it.verdict().plugin().map(PluginId::value),
                    it.verdict().version(),
                    it.verdict().sound(),
                    it.verdict().problems(),
                    it.servesAlready(),
                    it.act(),
                    it.now().map(Activation::version),
                    it.generation(),
                    it.differences().stream().map(ChangeView::of).toList(),
                    it.unsaid(),
                    it.affected().stream().map(TerritoryView::of).toList());
        }
    }
}
