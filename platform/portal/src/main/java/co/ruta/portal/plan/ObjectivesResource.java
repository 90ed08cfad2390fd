package co.ruta.portal.plan;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.plan.PlanDraftView;
import co.ruta.core.plan.Plans;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Fragment;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.portal.school.VerifiedDesk;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Objectives, goals, indicators and actions. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/plan/objetivos")
@ApplicationScoped
@Produces("text/html")
public class ObjectivesResource {
    @Inject
    private Plans plans;

    @Inject
    private PlanDesk desk;

    @Inject
    private VerifiedDesk verified;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    /**
     * @param open the node to show unfolded
     * @param removed the node that was just removed; it can be brought back
     * @param from the draft's revision before that
     * @param to the draft's revision after that
     */
    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page tree(
            @BeanParam SchoolAsked asked,
            @QueryParam("abrir") @DefaultValue("") String open,
            @QueryParam("quitado") @DefaultValue("") String removed,
            @QueryParam("desde") @DefaultValue("0") long from,
            @QueryParam("hasta") @DefaultValue("0") long to) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        Optional<ObjectivesView.Removed> gone = to > from
                ? Optional.of(new ObjectivesView.Removed(ObjectivesView.Removed.what(removed), from, to))
                : Optional.empty();
        return new Page(frame(at), view(at, document, Came.with(asked.notice()), open, gone));
    }

    /** What the server makes of a node, after something in it was saved. */
    @GET
    @Path("nodo/{kind}/{node}")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Fragment node(@BeanParam SchoolAsked asked, @PathParam("kind") String kind, @PathParam("node") String node) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        Principal who = user.principal();
        return NodePart.in(
                        findings(at, document),
                        plans.plan(document),
                        kind.equals("objectives") ? plans.priorities(who, document) : List.of(),
                        kind + "/" + node)
                .map(Fragment::new)
                .orElseThrow(PortalText::nothingHere);
    }

    /** How much the checks find in the whole plan. */
    @GET
    @Path("hallazgos")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Fragment found(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Fragment(new FoundPart(findings(at, desk.document(at))));
    }

    private Findings findings(SchoolPlace at, DocumentRef document) {
        return desk.findings(
                at, document, plans.head(user.principal(), document).mayEdit());
    }

    /** The whole tree at once, where scripts do not run. */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response save(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, form);
        return saved.ok() ? FormDesk.see(at.plan("objetivos?aviso=guardado")) : again(at, document, saved, form);
    }

    Response again(SchoolPlace at, DocumentRef document, FormDesk.Saved saved, MultivaluedMap<String, String> form) {
        return FormDesk.again(saved, frame(at), view(at, document, Came.back(saved, form), "", Optional.empty()));
    }

    private Frame frame(SchoolPlace at) {
        return frames.plan("Objetivos, metas y acciones", at, "plan/objetivos");
    }

    private ObjectivesView view(
            SchoolPlace at, DocumentRef document, Came came, String open, Optional<ObjectivesView.Removed> removed) {
        Principal who = user.principal();
        PlanDraftView draft = plans.draft(who, document);
        return new ObjectivesView(
                desk.sheet(at, document, came),
                draft.content(),
                desk.findings(at, document, draft.head().mayEdit()),
                plans.summary(who, document),
                plans.priorities(who, document),
                open,
                removed,
                verified.of(document));
    }
}
