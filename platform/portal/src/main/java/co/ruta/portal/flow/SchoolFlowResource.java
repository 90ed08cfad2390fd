package co.ruta.portal.flow;

import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.Documents;
import co.ruta.core.flow.FlowChart;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.territory.Territories;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.StageDefinition.AppliesTo;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The process of one of a school's stages: as its document pinned it, with the state it is in. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/proceso/{flow}")
@ApplicationScoped
public class SchoolFlowResource {
    @Inject
    private Territories territories;

    @Inject
    private Documents documents;

    @Inject
    private PinnedDefinitions definitions;

    @Inject
    private Frames frames;

    @GET
    @Produces("text/html")
    @Allowed(Callers.SCHOOL)
    public Page chart(@BeanParam SchoolAsked asked, @PathParam("flow") String flow) {
        SchoolPlace at = asked.at();
        Optional<Document> document = document(at, flow);
        ProcessDefinition process = process(at, document, flow);
        return new Page(
                frames.school(process.title(), at, "inicio")
                        .withCrumbs(Link.to("Inicio", at.home()), new Link("Cómo avanza esta etapa", "", true)),
                new ChartView(
                        FlowChart.of(process),
                        "Cómo avanza esta etapa",
                        process.source().toString(),
                        document.map(Document::state),
                        at.page("proceso/" + flow + "/bpmn")));
    }

    @GET
    @Path("bpmn")
    @Produces("application/xml")
    @Allowed(Callers.SCHOOL)
    public Response bpmn(@BeanParam SchoolAsked asked, @PathParam("flow") String flow) {
        SchoolPlace at = asked.at();
        return Charts.file(process(at, document(at, flow), flow));
    }

    private ProcessDefinition process(SchoolPlace at, Optional<Document> document, String flow) {
        return document.map(it -> definitions.process(it.facts().pins()))
                .orElseGet(() -> Charts.process(definition(at), flow));
    }

    /** The document of the stage that runs by this process. */
    private Optional<Document> document(SchoolPlace at, String flow) {
        return definition(at).stream()
                .flatMap(it -> it.stages().stream())
                .filter(it -> it.process().equals(flow))
                .findFirst()
                .flatMap(it -> documents.find(
                        at.territory(),
                        at.school(),
                        year(it, at.cycle()),
                        DocumentKind.valueOf(it.stage().name())));
    }

    private static int year(StageDefinition stage, int cycle) {
        return stage.appliesTo() == AppliesTo.NEXT_CYCLE ? cycle + 1 : cycle;
    }

    private Optional<PluginDefinition> definition(SchoolPlace at) {
        return territories.get(at.territory()).published().map(it -> it.definition());
    }
}
