package co.ruta.rest.report;

import co.ruta.core.report.ConsolidatedReport;
import co.ruta.core.report.ConsolidatedReport.TerritoryRow;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.header.QueryValue;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The self-assessments of every territory in figures. */
@Path("/reports/profile")
@ApplicationScoped
@Produces("application/json")
public class ConsolidatedResource {
    private final ConsolidatedReport report;

    @Inject
    ConsolidatedResource(ConsolidatedReport report) {
        this.report = report;
    }

    /** One row per territory whose calendar has the cycle. */
    @GET
    @Codes({"QUERY_UNREADABLE"})
    @Allowed(Callers.OPERATOR)
    public List<TerritoryRow> of(@QueryParam("cycle") @DefaultValue("") String cycle) {
        return report.of(QueryValue.number("cycle", cycle));
    }
}
