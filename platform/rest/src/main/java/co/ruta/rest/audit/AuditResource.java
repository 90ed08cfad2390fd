package co.ruta.rest.audit;

import co.ruta.core.audit.AuditFinding;
import co.ruta.core.audit.AuditHistory;
import co.ruta.core.audit.AuditHistory.Entry;
import co.ruta.core.audit.AuditReport;
import co.ruta.core.audit.AuditVerification;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.header.QueryValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A territory's trail; {@code -} in place of the territory names the platform's own, for the operator. */
@Path("/territories/{territory}/audit")
@ApplicationScoped
@Produces("application/json")
public class AuditResource {
    private static final int MOST = 200;

    private final AuditHistory history;
    private final AuditVerification verification;

    @Inject
    AuditResource(AuditHistory history, AuditVerification verification) {
        this.history = history;
        this.verification = verification;
    }

    /** Events, newest first; times in ISO 8601, {@code until} exclusive. */
    @GET
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Page list(
            @PathParam("territory") TerritoryId territory,
            @QueryParam("school") @Nullable String school,
            @QueryParam("document") @Nullable String document,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("action") @Nullable String action,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("before") @Nullable String before,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        int most = Math.max(1, Math.min(MOST, QueryValue.number("limit", limit)));
        List<Entry> found = history.list(new AuditHistory.Query(
                territory,
                given(school).map(SchoolId::new),
                given(document).map(DocumentId::new),
                given(actor).map(PersonId::new),
                given(action),
                instant("from", from),
                instant("until", until),
                given(before).map(it -> (long) QueryValue.number("before", it)),
                most + 1));
        boolean more = found.size() > most;
        List<Entry> shown = more ? found.subList(0, most) : found;
        return new Page(
                shown.stream().map(EntryView::of).toList(),
                more ? Optional.of(shown.get(most - 1).number()) : Optional.empty());
    }

    /** Whether the trail is as it was written. */
    @GET
    @Path("/verification")
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Verdict verify(@PathParam("territory") TerritoryId territory) {
        AuditReport report = verification.verify(territory);
        return new Verdict(
                territory, report.intact(), report.seals(), report.sealed(), report.unsealed(), report.findings());
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }

    private static Optional<Instant> instant(String name, @Nullable String text) {
        try {
            return given(text).map(Instant::parse);
        } catch (DateTimeParseException unreadable) {
            throw Problems.invalid(
                    name,
                    "QUERY_UNREADABLE",
                    "«" + name + "» es un instante ISO 8601, por ejemplo 2026-11-28T15:30:00Z.");
        }
    }

    /** Some events; {@code next} is the {@code before} of the next page. */
    record Page(List<EntryView> events, Optional<Long> next) {}

    /**
     * What a verification found.
     *
     * @param unsealed events that wait for the next seal
     */
    record Verdict(
            TerritoryId territory, boolean ok, long seals, long sealed, long unsealed, List<AuditFinding> problems) {}
}
