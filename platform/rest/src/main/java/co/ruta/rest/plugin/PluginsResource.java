package co.ruta.rest.plugin;

import co.ruta.core.plugin.PluginAdministration;
import co.ruta.core.plugin.PluginAdministration.Done;
import co.ruta.core.plugin.PluginNodes;
import co.ruta.core.plugin.PluginOrder;
import co.ruta.core.plugin.PluginRecord;
import co.ruta.core.plugin.PluginView;
import co.ruta.core.plugin.Plugins;
import co.ruta.core.problem.Problems;
import co.ruta.rest.plugin.PluginViews.DoneView;
import co.ruta.rest.plugin.PluginViews.NodeView;
import co.ruta.rest.plugin.PluginViews.RecordView;
import co.ruta.sdk.PluginId;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.IdempotencyKey;
import co.ruta.web.header.IfMatch;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plugins, and switching them on and off, going back, taking them away. */
@Path("/plugins")
@ApplicationScoped
@Produces("application/json")
public class PluginsResource {
    private final Plugins plugins;
    private final PluginAdministration desk;
    private final PluginNodes nodes;
    private final CurrentUser user;

    @Inject
    PluginsResource(Plugins plugins, PluginAdministration desk, PluginNodes nodes, CurrentUser user) {
        this.plugins = plugins;
        this.desk = desk;
        this.nodes = nodes;
        this.user = user;
    }

    /** Each with its status and, in Spanish, the reasons for it; files of the inbox that were not taken at the end. */
    @GET
    @Allowed(Callers.OPERATOR)
    public List<PluginView> list() {
        return plugins.all();
    }

    /** How far each node of the installation has followed, and how every plugin fares there. */
    @GET
    @Path("/nodes")
    @Allowed(Callers.OPERATOR)
    public List<NodeView> nodes() {
        return nodes.all().stream().map(NodeView::of).toList();
    }

    /** One plugin with its history, its nodes and who uses it; the ETag is what {@code If-Match} has to say. */
    @GET
    @Path("/{plugin}")
    @Codes("PLUGIN_UNKNOWN")
    @Allowed(Callers.OPERATOR)
    public Response get(@PathParam("plugin") PluginId plugin) {
        PluginRecord record = desk.record(plugin);
        return Response.ok(RecordView.of(record))
                .header(HttpHeaders.ETAG, IfMatch.tag(record.now().generation()))
                .build();
    }

    /**
     * Has a kept jar serve: as new plugin, upgrade, or roll-back to a version of the history. 201, or 200 when it serves
     * already. {@code If-Match} carries the plugin's generation, {@code "0"} where there is none yet.
     */
    @POST
    @Path("/{plugin}/activations")
    @Consumes("application/json")
    @Codes({
        "PLUGIN_JAR_UNKNOWN",
        "PLUGIN_JAR_OF_ANOTHER",
        "PLUGIN_REFUSED",
        "PLUGIN_CHANGED",
        "PLUGIN_LEAVES_TERRITORY",
        "REASON_MISSING",
        "JAR_MISSING",
        "IF_MATCH_MISSING",
        "IF_MATCH_UNREADABLE",
        "IDEMPOTENCY_KEY_UNREADABLE"
    })
    @Allowed(Callers.OPERATOR)
    public Response activate(
            @PathParam("plugin") PluginId plugin,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            ToActivate body) {
        String jar = body.jar()
                .orElseThrow(
                        () -> Problems.invalid("jar", "JAR_MISSING", "Falta «jar»: el SHA-256 de un jar guardado."));
        return answer(desk.activate(order(plugin, seen, key, body.confirmed(), body.reason()), jar));
    }

    /** Switches it on again. */
    @POST
    @Path("/{plugin}/enable")
    @Consumes("application/json")
    @Codes({
        "PLUGIN_UNKNOWN",
        "PLUGIN_CHANGED",
        "PLUGIN_REMOVED",
        "IF_MATCH_MISSING",
        "IF_MATCH_UNREADABLE",
        "IDEMPOTENCY_KEY_UNREADABLE"
    })
    @Allowed(Callers.OPERATOR)
    public Response enable(
            @PathParam("plugin") PluginId plugin,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Why body) {
        return answer(desk.enable(order(plugin, seen, key, body.confirmed(), body.reason())));
    }

    /** Switches it off; the territories that use it are without plugin, so that it has to be confirmed. */
    @POST
    @Path("/{plugin}/disable")
    @Consumes("application/json")
    @Codes({
        "PLUGIN_UNKNOWN",
        "PLUGIN_CHANGED",
        "PLUGIN_REMOVED",
        "PLUGIN_LEAVES_TERRITORY",
        "REASON_MISSING",
        "IF_MATCH_MISSING",
        "IF_MATCH_UNREADABLE",
        "IDEMPOTENCY_KEY_UNREADABLE"
    })
    @Allowed(Callers.OPERATOR)
    public Response disable(
            @PathParam("plugin") PluginId plugin,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Why body) {
        return answer(desk.disable(order(plugin, seen, key, body.confirmed(), body.reason())));
    }

    /** Takes it away. Its published definitions and jars stay, for the documents that rest on them and for a return. */
    @DELETE
    @Path("/{plugin}")
    @Codes({
        "PLUGIN_UNKNOWN",
        "PLUGIN_CHANGED",
        "PLUGIN_LEAVES_TERRITORY",
        "REASON_MISSING",
        "IF_MATCH_MISSING",
        "IF_MATCH_UNREADABLE",
        "IDEMPOTENCY_KEY_UNREADABLE"
    })
    @Allowed(Callers.OPERATOR)
    public Response remove(
            @PathParam("plugin") PluginId plugin,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("confirmed") @DefaultValue("false") boolean confirmed) {
        return answer(desk.remove(order(plugin, seen, key, Optional.of(confirmed), Optional.of(reason))));
    }

    private PluginOrder order(
            PluginId plugin,
            @Nullable String seen,
            @Nullable String key,
            Optional<Boolean> confirmed,
            Optional<String> reason) {
        return new PluginOrder(
                plugin,
                IfMatch.revision(seen),
                confirmed.orElse(false),
                reason.orElse(""),
                Optional.of(user.principal().person()),
                IdempotencyKey.orNew(key));
    }

    static Response answer(Done done) {
        return Response.status(done.changed() ? 201 : 200)
                .header(HttpHeaders.ETAG, IfMatch.tag(done.activation().generation()))
                .entity(DoneView.of(done))
                .build();
    }

    /**
     * @param jar SHA-256 of a jar that was offered, or that served before
     * @param confirmed whether to do it although territories lose their plugin by it
     * @param reason why, for the history; a roll-back needs it
     */
    public record ToActivate(Optional<String> jar, Optional<Boolean> confirmed, Optional<String> reason) {}

    /**
     * @param confirmed whether to do it although territories lose their plugin by it
     * @param reason why, for the history and for the territories
     */
    public record Why(Optional<Boolean> confirmed, Optional<String> reason) {}
}
