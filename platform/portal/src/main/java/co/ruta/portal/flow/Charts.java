package co.ruta.portal.flow;

import co.ruta.core.flow.Bpmn;
import co.ruta.core.problem.Problems;
import co.ruta.portal.page.RoleWords;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What the pages of both sides share. */
final class Charts {
    private Charts() {}

    static ProcessDefinition process(Optional<PluginDefinition> plugin, String id) {
        return plugin.flatMap(it -> it.process(id))
                .orElseThrow(() -> Problems.notFound(
                        "PROCESS_UNKNOWN", "Este territorio no tiene ese proceso. Vuelva a la lista de procesos."));
    }

    /** The process as a file that a modeller opens. */
    static Response file(ProcessDefinition process) {
        return Response.ok(Bpmn.write(process, RoleWords::of), "application/xml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + process.id() + ".bpmn\"")
                .build();
    }
}
