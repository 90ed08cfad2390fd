package co.ruta.web.problem;

import co.ruta.core.json.Json;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers what went wrong: JSON to programs, a page to people, and never a stack trace. */
@ApplicationScoped
public class ProblemResponses {
    private static final Logger LOG = Logger.getLogger(ProblemResponses.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Instance<ProblemPages> pages;

    /**
     * The answer.
     *
     * @param instance the address that was asked for
     * @param program whether a program asked, which reads JSON
     */
    public Response of(Throwable thrown, String instance, boolean program) {
        Throwable failure = problemWithin(thrown);
        ProblemAnswer answer;
        if (failure instanceof ProblemException problem) {
            answer = ProblemAnswers.of(problem, instance);
        } else if (failure instanceof WebApplicationException web
                && web.getResponse().getStatus() < 500) {
            if (web.getResponse().getStatus() < 400) {
                return web.getResponse();
            }
            answer = ProblemAnswers.of(web, instance);
        } else {
            String incident = incident();
            LOG.log(Level.SEVERE, "Incident " + incident + " at " + instance, failure);
            answer = ProblemAnswers.internal(incident, instance);
        }
        Response response =
                program || !pages.isResolvable() ? json(answer) : pages.get().page(answer);
        Response.ResponseBuilder builder = Response.fromResponse(response);
        if (failure instanceof WebApplicationException web) {
            copy(web, builder, HttpHeaders.ALLOW);
        }
        answer.retryAfter().ifPresent(it -> builder.header(HttpHeaders.RETRY_AFTER, it));
        return builder.build();
    }

    /** A problem that a reader or an interceptor has wrapped. */
    private static Throwable problemWithin(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException) {
                return cause;
            }
        }
        return thrown;
    }

    private static void copy(WebApplicationException from, Response.ResponseBuilder to, String header) {
        String value = from.getResponse().getHeaderString(header);
        if (value != null) {
            to.header(header, value);
        }
    }

    private static Response json(ProblemAnswer answer) {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        answer.problems().forEach(it -> problems.add(json(it)));
        String body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", answer.title())
                .add("status", answer.status())
                .add("code", answer.code())
                .add("detail", answer.detail())
                .add("instance", answer.instance())
                .add("problems", problems)
                .build()
                .toString();
        return Response.status(answer.status())
                .type("application/problem+json;charset=utf-8")
                .entity(body)
                .build();
    }

    private static JsonObjectBuilder json(Problem problem) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("code", problem.code()).add("message", problem.message());
        problem.where().ifPresent(it -> object.add("where", it));
        return object;
    }

    private static String incident() {
        byte[] random = new byte[6];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
