package co.ruta.portal.plan;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.plan.Plans;
import co.ruta.core.problem.Problems;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.edit.FormOperations;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * What buttons do to the tree: add, move, remove, bring back. The button stands in the form of answers, so that what was
 * written and not yet saved is saved first.
 */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/plan/nodos")
@ApplicationScoped
public class NodesResource {
    @Inject
    private Plans plans;

    @Inject
    private PlanDesk desk;

    @Inject
    private Tree tree;

    @Inject
    private ObjectivesResource objectives;

    @Inject
    private CurrentUser user;

    /** @param act what to do and to which node, e.g. {@code agregar:actions:{goal}}, {@code subir:goals/{id}} */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response act(
            @BeanParam SchoolAsked asked,
            @FormParam("do") @DefaultValue("") String act,
            MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, FormOperations.of(form));
        if (!saved.ok()) {
            return objectives.again(at, document, saved, form);
        }
        Principal who = user.principal();
        String[] parts = act.split(":", -1);
        String node = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "agregar" -> opened(at, tree.add(who, document, node, parts.length > 2 ? parts[2] : ""));
            case "objetivo" -> opened(at, tree.objectiveFor(who, document, node));
            case "vincular" -> {
                tree.link(
                        who,
                        document,
                        node,
                        Optional.ofNullable(form.getFirst("link:" + node)).orElse(""));
                yield opened(at, "objectives/" + node);
            }
            case "subir", "bajar" -> {
                tree.move(who, document, node, parts[0].equals("subir") ? -1 : 1);
                yield FormDesk.see(page(at, node) + "?aviso=movido#" + PlanSheet.id(node));
            }
            case "aplicar" -> {
                String path = desk.apply(at, document, act.substring("aplicar:".length()));
                yield FormDesk.see(at.planNode(path).replaceFirst("#", "&aviso=sugerencia#"));
            }
            case "quitar" -> {
                Tree.Span span = tree.remove(who, document, node);
                yield FormDesk.see(page(at, node) + "?quitado=" + node.replaceAll("[^A-Za-z0-9/]", "") + "&desde="
                        + span.from() + "&hasta=" + span.to());
            }
            default -> throw Problems.invalid("do", "ACT_UNKNOWN", "La página pidió algo que no existe. Recárguela.");
        };
    }

    /** Brings back what was removed between two revisions of the draft. */
    @POST
    @Path("recuperar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response bringBack(
            @BeanParam SchoolAsked asked,
            @FormParam("from") @DefaultValue("0") long from,
            @FormParam("to") @DefaultValue("0") long to) {
        SchoolPlace at = asked.at();
        List<String> back = tree.bringBack(user.principal(), desk.document(at), new Tree.Span(from, to));
        String node = back.stream().findFirst().orElse("");
        return FormDesk.see(page(at, node) + "?aviso=" + (back.isEmpty() ? "nada-que-recuperar" : "recuperado"));
    }

    private static Response opened(SchoolPlace at, String node) {
        return FormDesk.see(page(at, node) + "?abrir=" + node + "#" + PlanSheet.id(node));
    }

    private static String page(SchoolPlace at, String node) {
        return at.plan(
                node.startsWith("resources")
                        ? "recursos"
                        : node.startsWith("socialisation") ? "socializacion" : "objetivos");
    }
}
