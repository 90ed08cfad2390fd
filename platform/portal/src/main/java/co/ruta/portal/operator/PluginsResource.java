package co.ruta.portal.operator;

import co.ruta.core.id.Ids;
import co.ruta.core.plugin.PluginActs;
import co.ruta.core.plugin.PluginAdministration;
import co.ruta.core.plugin.PluginNodes;
import co.ruta.core.plugin.PluginOrder;
import co.ruta.core.plugin.Plugins;
import co.ruta.core.plugin.Proposal;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Notices;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.sdk.PluginId;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.limit.BodyLimit;
import co.ruta.web.problem.ProblemStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The plugins of this installation, and everything the operator does with them. */
@Path("/operacion/complementos")
@ApplicationScoped
@Produces("text/html")
public class PluginsResource {
    private static final long MOST_BYTES = PluginAdministration.LARGEST + 64 * 1024;
    private static final String HERE = "/operacion/complementos";

    @Inject
    private Plugins plugins;

    @Inject
    private PluginAdministration desk;

    @Inject
    private PluginActs acts;

    @Inject
    private PluginNodes nodes;

    @Inject
    private CurrentUser user;

    @Inject
    private Frames frames;

    @GET
    @Allowed(Callers.OPERATOR)
    public Page list(@QueryParam("aviso") @DefaultValue("") String notice) {
        return listed(List.of(), Notices.of(notice));
    }

    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(MOST_BYTES)
    @Allowed(Callers.OPERATOR)
    public Response upload(List<EntityPart> parts) {
        try {
            EntityPart file = parts.stream()
                    .filter(it -> it.getName().equals("file"))
                    .filter(it ->
                            it.getFileName().filter(name -> !name.isBlank()).isPresent())
                    .findFirst()
                    .orElseThrow(() -> Problems.invalid(
                            "file", "FILE_MISSING", "Elija el .jar del complemento y vuelva a enviarlo."));
            Proposal proposal = desk.offer(
                    Optional.of(user.principal().person()), file.getFileName().orElse(""), bytes(file.getContent()));
            if (!proposal.verdict().sound()) {
                return refused(422, proposal.verdict().problems());
            }
            return see("/propuestas/" + proposal.verdict().sha256());
        } catch (ProblemException wrong) {
            return refused(
                    ProblemStatus.of(wrong),
                    wrong.problems().stream().map(Problem::message).toList());
        }
    }

    @GET
    @Path("propuestas/{sha256}")
    @Allowed(Callers.OPERATOR)
    public Page proposal(@PathParam("sha256") String sha256) {
        return proposed(desk.proposal(sha256), "", List.of());
    }

    @POST
    @Path("propuestas/{sha256}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OPERATOR)
    public Response activate(@PathParam("sha256") String sha256, MultivaluedMap<String, String> form) {
        Proposal proposal = desk.proposal(sha256);
        PluginId plugin = proposal.verdict().plugin().orElseThrow(PluginsResource::nothing);
        try {
            desk.activate(order(plugin, form), sha256);
            return see("/" + plugin + "?aviso=complemento-activado");
        } catch (ProblemException wrong) {
            return again(wrong, errors -> proposed(desk.proposal(sha256), value(form, "reason"), errors));
        }
    }

    @GET
    @Path("{plugin}")
    @Allowed(Callers.OPERATOR)
    public Page plugin(@PathParam("plugin") PluginId plugin, @QueryParam("aviso") @DefaultValue("") String notice) {
        return shown(plugin, "", List.of(), Notices.of(notice));
    }

    @POST
    @Path("{plugin}/encender")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OPERATOR)
    public Response enable(@PathParam("plugin") PluginId plugin, MultivaluedMap<String, String> form) {
        return act(plugin, form, desk::enable, "complemento-encendido");
    }

    @POST
    @Path("{plugin}/apagar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OPERATOR)
    public Response disable(@PathParam("plugin") PluginId plugin, MultivaluedMap<String, String> form) {
        return act(plugin, form, desk::disable, "complemento-apagado");
    }

    @POST
    @Path("{plugin}/quitar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OPERATOR)
    public Response remove(@PathParam("plugin") PluginId plugin, MultivaluedMap<String, String> form) {
        return act(plugin, form, desk::remove, "complemento-quitado");
    }

    private Response act(
            PluginId plugin, MultivaluedMap<String, String> form, Consumer<PluginOrder> act, String notice) {
        try {
            act.accept(order(plugin, form));
            return see("/" + plugin + "?aviso=" + notice);
        } catch (ProblemException wrong) {
            return again(wrong, errors -> shown(plugin, value(form, "reason"), errors, Optional.empty()));
        }
    }

    private PluginOrder order(PluginId plugin, MultivaluedMap<String, String> form) {
        String seen = value(form, "seen");
        String key = value(form, "key");
        return new PluginOrder(
                plugin,
                seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1,
                value(form, "confirmed").equals("true"),
                value(form, "reason"),
                Optional.of(user.principal().person()),
                Ids.isUlid(key) ? key : Ids.mint());
    }

    private static String value(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    /** The page again with what is wrong; what nobody can mend on it is thrown on. */
    private static Response again(ProblemException wrong, Function<List<Trouble>, Page> page) {
        int status =
                switch (wrong.kind()) {
                    case STALE -> 412;
                    case CONFLICT -> 409;
                    case INVALID -> 422;
                    default -> throw wrong;
                };
        List<Trouble> errors = wrong.problems().stream()
                .map(it -> Trouble.at(
                        it.code().equals("PLUGIN_LEAVES_TERRITORY") ? "#confirmed" : "#reason", it.message()))
                .toList();
        return Response.status(status).entity(page.apply(errors)).build();
    }

    private Response refused(int status, List<String> problems) {
        List<Trouble> troubles =
                problems.stream().map(it -> Trouble.at("#file", it)).toList();
        return Response.status(status)
                .entity(listed(troubles, Optional.empty()))
                .build();
    }

    private Page listed(List<Trouble> refused, Optional<String> notice) {
        PluginsPageView view = new PluginsPageView(
                plugins.all(),
                desk.offers(),
                nodes.all(),
                acts.generation(),
                desk.trust(),
                refused,
                frames.operatorDates(),
                notice);
        return page(frames.operator("Complementos", "complementos"), refused, view);
    }

    private Page proposed(Proposal proposal, String reason, List<Trouble> errors) {
        ProposalView view = new ProposalView(proposal, Ids.mint(), reason, frames.operatorDates(), errors);
        return page(below(view.name() + " " + view.version()), errors, view);
    }

    private Page shown(PluginId plugin, String reason, List<Trouble> errors, Optional<String> notice) {
        PluginPageView view =
                new PluginPageView(desk.record(plugin), Ids.mint(), reason, frames.operatorDates(), errors, notice);
        return page(below(plugin.value()), errors, view);
    }

    private Frame below(String title) {
        return frames.operator(title, "complementos")
                .withCrumbs(Link.to("Complementos", HERE), new Link(title, "", true));
    }

    private static Page page(Frame frame, List<Trouble> errors, co.ruta.portal.page.View view) {
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    private static Response see(String where) {
        return Response.seeOther(URI.create(HERE + where)).build();
    }

    private static ProblemException nothing() {
        return Problems.notFound("PLUGIN_JAR_UNKNOWN", "Ese jar no es de ningún complemento.");
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
