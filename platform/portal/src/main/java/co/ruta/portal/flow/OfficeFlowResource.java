package co.ruta.portal.flow;

import co.ruta.core.flow.FlowChart;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.PortalText;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The processes in force, for the secretaría. */
@Path("/{territory}/secretaria/procesos")
@ApplicationScoped
public class OfficeFlowResource {
    @Inject
    private Territories territories;

    @Inject
    private Frames frames;

    @GET
    @Produces("text/html")
    @Allowed(Callers.OFFICE)
    public Page list(@PathParam("territory") String territory) {
        Territory at = territories.get(new TerritoryId(territory));
        List<ChartsView.Line> lines = definition(at).stream()
                .flatMap(it -> it.processes().stream())
                .map(it -> new ChartsView.Line(
                        it.title(),
                        PortalText.count(it.states().size(), "estado", "estados") + ", "
                                + PortalText.count(it.transitions().size(), "paso", "pasos"),
                        it.source().toString(),
                        address(territory, it)))
                .toList();
        return new Page(frames.office("Procesos", at.id(), "procesos"), new ChartsView(lines, at.trouble()));
    }

    @GET
    @Path("{flow}")
    @Produces("text/html")
    @Allowed(Callers.OFFICE)
    public Page chart(@PathParam("territory") String territory, @PathParam("flow") String flow) {
        Territory at = territories.get(new TerritoryId(territory));
        ProcessDefinition process = Charts.process(definition(at), flow);
        return new Page(
                frames.office(process.title(), at.id(), "procesos")
                        .withCrumbs(
                                Link.to("Procesos", "/" + territory + "/secretaria/procesos"),
                                new Link(process.title(), "", true)),
                new ChartView(
                        FlowChart.of(process),
                        "Proceso",
                        process.source().toString(),
                        Optional.empty(),
                        address(territory, process) + "/bpmn"));
    }

    @GET
    @Path("{flow}/bpmn")
    @Produces("application/xml")
    @Allowed(Callers.OFFICE)
    public Response bpmn(@PathParam("territory") String territory, @PathParam("flow") String flow) {
        return Charts.file(Charts.process(definition(territories.get(new TerritoryId(territory))), flow));
    }

    private static String address(String territory, ProcessDefinition process) {
        return "/" + territory + "/secretaria/procesos/" + process.id();
    }

    private static Optional<PluginDefinition> definition(Territory territory) {
        return territory.published().map(it -> it.definition());
    }
}
