package co.ruta.portal.office;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.review.WorkQueue;
import co.ruta.core.review.WorkQueue.Asked;
import co.ruta.core.review.WorkQueue.Sort;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;

/** Everything that waits for the secretaría, a page at a time; filters, order and page stand in the address. */
@Path("/{territory}/secretaria/cola")
@ApplicationScoped
@Produces("text/html")
public class QueueResource {
    private static final int PAGE = 50;

    @Inject
    private WorkQueue queue;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE)
    public Page queue(
            @PathParam("territory") String territory,
            @QueryParam("vigencia") @DefaultValue("0") int cycle,
            @QueryParam("documento") @DefaultValue("SELF_ASSESSMENT") String kind,
            @QueryParam("estado") @DefaultValue("") String state,
            @QueryParam("municipio") @DefaultValue("") String municipality,
            @QueryParam("zona") @DefaultValue("") String zone,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("orden") @DefaultValue("") String sort,
            @QueryParam("pagina") @DefaultValue("1") int page) {
        OfficePlace at = offices.at(territory, cycle);
        Asked asked = new Asked(
                one(DocumentKind.values(), kind).orElse(DocumentKind.SELF_ASSESSMENT),
                at.cycle(),
                given(state),
                given(municipality),
                given(zone),
                given(text),
                one(Sort.values(), sort).orElse(Sort.OLDEST),
                page,
                PAGE);
        Principal who = user.principal();
        boolean mayReview = who.has(Role.PROFESSIONAL, at.territory()) || who.has(Role.LEADER, at.territory());
        QueueView view =
                new QueueView(at, queue.page(at.territory(), asked), asked, mayReview, frames.dates(at.territory()));
        return new Page(frames.office("Por revisar", at.territory(), "inicio"), view);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(it -> !it.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(it -> it.name().equals(name)).findFirst();
    }
}
