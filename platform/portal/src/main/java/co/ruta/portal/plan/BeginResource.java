package co.ruta.portal.plan;

import co.ruta.core.id.Ids;
import co.ruta.core.plan.OpenEdition;
import co.ruta.core.plan.OpenEdition.Horizon;
import co.ruta.core.plan.OpenEdition.Replacing;
import co.ruta.core.plan.Plans;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.ProblemStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Beginning a year of the plan. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/plan/comenzar")
@ApplicationScoped
@Produces("text/html")
public class BeginResource {
    private static final List<String> FIELDS = List.of("how", "from", "to", "act", "reason");

    @Inject
    private Plans plans;

    @Inject
    private PlanDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Response choose(@BeanParam SchoolAsked asked) {
        return desk.find(asked.at()).isPresent()
                ? FormDesk.see(asked.at().plan("objetivos"))
                : Response.ok(page(asked.at(), Map.of(), Map.of())).build();
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_RECTOR)
    public Response begin(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        Map<String, String> texts = new LinkedHashMap<>();
        FIELDS.forEach(it -> texts.put(it, text(form, it)));
        Map<String, String> wrong = new LinkedHashMap<>();
        Optional<Horizon> horizon = text(form, "how").equals("new") ? horizon(texts, wrong) : Optional.empty();
        if (!wrong.isEmpty()) {
            return again(422, at, texts, wrong);
        }
        String act = texts.getOrDefault("act", "");
        String reason = texts.getOrDefault("reason", "");
        Optional<Replacing> replacing = horizon.isEmpty() || act.isEmpty() && reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Replacing(act, reason));
        try {
            plans.open(
                    user.principal(),
                    at.territory(),
                    at.school(),
                    new OpenEdition(
                            year(text(form, "year")),
                            horizon,
                            replacing,
                            Optional.of(text(form, "key")).filter(Ids::isUlid).orElseGet(Ids::mint)));
            return FormDesk.see(at.plan("priorizacion?aviso=plan-comenzado"));
        } catch (ProblemException refused) {
            if (refused.kind() != ProblemKind.INVALID && refused.kind() != ProblemKind.CONFLICT) {
                throw refused;
            }
            for (Problem problem : refused.problems()) {
                wrong.putIfAbsent(field(problem), problem.message());
            }
            return again(ProblemStatus.of(refused), at, texts, wrong);
        }
    }

    private static String field(Problem problem) {
        return switch (problem.code()) {
            case "PLAN_OVERLAPS" -> "act";
            case "HORIZON_NOT_VALID" -> "from";
            default -> problem.where().filter(FIELDS::contains).orElse("how");
        };
    }

    private static Optional<Horizon> horizon(Map<String, String> texts, Map<String, String> wrong) {
        int from = year(texts.getOrDefault("from", ""));
        int to = year(texts.getOrDefault("to", ""));
        if (from == 0) {
            wrong.put("from", "Escriba el primer año del plan con cuatro cifras, por ejemplo 2027.");
        }
        if (to == 0) {
            wrong.put("to", "Escriba el último año del plan con cuatro cifras, por ejemplo 2029.");
        }
        return wrong.isEmpty() ? Optional.of(new Horizon(from, to)) : Optional.empty();
    }

    private static int year(String text) {
        return text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }

    private Response again(int status, SchoolPlace at, Map<String, String> texts, Map<String, String> wrong) {
        return Response.status(status).entity(page(at, texts, wrong)).build();
    }

    private Page page(SchoolPlace at, Map<String, String> texts, Map<String, String> wrong) {
        Frame frame = frames.school("Comenzar el plan", at, "plan");
        BeginView view = new BeginView(
                at,
                plans.overview(user.principal(), at.territory(), at.school(), at.cycle()),
                Ids.mint(),
                user.csrfToken(),
                texts,
                wrong,
                wrong.entrySet().stream()
                        .map(it -> Trouble.at("#" + it.getKey(), it.getValue()))
                        .toList());
        return new Page(wrong.isEmpty() ? frame : frame.withErrors(), view);
    }
}
