package co.ruta.portal.office;

import co.ruta.core.account.Principal;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.ExtensionView;
import co.ruta.core.deadline.Extensions;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.review.ReviewQueue;
import co.ruta.core.review.Reviews;
import co.ruta.core.territory.Territories;
import co.ruta.core.verification.Verifications;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Notices;
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
import java.util.List;
import java.util.Optional;

/** The secretaría's work list. */
@Path("/{territory}/secretaria/inicio")
@ApplicationScoped
@Produces("text/html")
public class HomeResource {
    private static final int PAGE = 25;
    private static final int THIS_WEEK = 5;

    @Inject
    private Reviews reviews;

    @Inject
    private Verifications verifications;

    @Inject
    private Extensions extensions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Offices offices;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Territories territories;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE)
    public Page home(
            @PathParam("territory") String territory,
            @QueryParam("vigencia") @DefaultValue("0") int cycle,
            @QueryParam("documento") @DefaultValue("") String kind,
            @QueryParam("desde") @DefaultValue("") String after,
            @QueryParam("hecho") @DefaultValue("") String decided,
            @QueryParam("aviso") @DefaultValue("") String notice) {
        OfficePlace at = offices.at(territory, cycle);
        Principal who = user.principal();
        List<HomeView.Work> works = reviews.owed(at.territory(), at.cycle()).stream()
                .filter(it -> it.kind() != DocumentKind.FOLLOW_UP)
                .map(it -> work(who, at, it, it.kind().name().equals(kind) ? after : ""))
                .toList();
        boolean mayReview = who.has(Role.PROFESSIONAL, at.territory()) || who.has(Role.LEADER, at.territory());
        HomeView view = new HomeView(
                at,
                works,
                soon(at),
                mayReview ? toDecide(who, at) : 0,
                mayReview,
                verifications.inExecution(at.territory()).size(),
                offices.cycles(at, "inicio"),
                frames.dates(at.territory()),
                territories.get(at.territory()).trouble(),
                outcomes.of(at.territory(), decided).or(() -> Notices.of(notice)));
        return new Page(frames.office("Inicio", at.territory(), "inicio"), view);
    }

    private HomeView.Work work(Principal who, OfficePlace at, Reviews.StageYear stage, String after) {
        ReviewQueue queue = reviews.queue(
                who,
                at.territory(),
                new ReviewQueue.Filter(
                        stage.kind(),
                        stage.year(),
                        Optional.empty(),
                        Optional.of(after).filter(it -> !it.isEmpty()),
                        PAGE));
        String here =
                OfficePlace.and(at.page("inicio"), "documento", stage.kind().name());
        return new HomeView.Work(
                stage.kind(),
                stage.title() + " " + stage.year(),
                reviews.summary(who, at.territory(), stage.kind(), stage.year()),
                queue,
                queue.next().map(it -> OfficePlace.and(here, "desde", it)));
    }

    private int toDecide(Principal who, OfficePlace at) {
        return (int) extensions.list(who, at.territory(), at.cycle()).stream()
                .filter(ExtensionView::mayDecide)
                .count();
    }

    private List<WindowView> soon(OfficePlace at) {
        return deadlines.calendar(at.territory(), at.cycle()).stream()
                .filter(it -> it.closes()
                        .businessDays()
                        .filter(days -> days >= 0 && days <= THIS_WEEK)
                        .isPresent())
                .toList();
    }
}
