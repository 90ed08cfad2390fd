package co.ruta.rest.flow;

import co.ruta.core.flow.Bpmn;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.territory.Territories;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes in force: the states, the ways between them, and each as a file for a modeller. */
@Path("/territories/{territory}/flows")
@ApplicationScoped
@Produces("application/json")
public class FlowsResource {
    private final Territories territories;

    @Inject
    FlowsResource(Territories territories) {
        this.territories = territories;
    }

    @GET
    @Allowed(Callers.TERRITORY)
    public List<FlowView> list(@PathParam("territory") TerritoryId territory) {
        return processes(territory).map(FlowView::of).toList();
    }

    /** BPMN 2.0 with diagram interchange. */
    @GET
    @Path("/{flow}/bpmn")
    @Produces("application/xml")
    @Allowed(Callers.TERRITORY)
    public Response bpmn(@PathParam("territory") TerritoryId territory, @PathParam("flow") String flow) {
        ProcessDefinition process = processes(territory)
                .filter(it -> it.id().equals(flow))
                .findFirst()
                .orElseThrow(() ->
                        Problems.notFound("PROCESS_UNKNOWN", "Este territorio no tiene el proceso «" + flow + "»."));
        return Response.ok(Bpmn.write(process, Role::name), "application/xml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + process.id() + ".bpmn\"")
                .build();
    }

    private Stream<ProcessDefinition> processes(TerritoryId territory) {
        return territories.get(territory).published().stream().flatMap(it -> it.definition().processes().stream());
    }

    /** @param initial id of the state a run begins in */
    public record FlowView(
            String id, String title, String initial, List<StateView> states, List<WayView> ways, String source) {
        static FlowView of(ProcessDefinition it) {
            return new FlowView(
                    it.id(),
                    it.title(),
                    it.initial(),
                    it.states().stream().map(StateView::of).toList(),
                    it.transitions().stream().map(WayView::of).toList(),
                    it.source().toString());
        }
    }

    /** @param deadline id of the deadline by which it is to be left; empty when there is none */
    public record StateView(
            String id,
            String title,
            List<Role> responsible,
            List<String> posts,
            boolean editable,
            boolean end,
            Optional<String> deadline) {
        static StateView of(State it) {
            return new StateView(
                    it.id(),
                    it.title(),
                    it.responsible().stream().sorted().toList(),
                    it.posts(),
                    it.editable(),
                    it.end(),
                    it.due());
        }
    }

    public record WayView(String id, String label, String from, String to, List<Role> roles, String source) {
        static WayView of(Transition it) {
            return new WayView(
                    it.id(),
                    it.label(),
                    it.from(),
                    it.to(),
                    it.roles().stream().sorted().toList(),
                    it.source().toString());
        }
    }
}
