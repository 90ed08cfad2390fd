package co.ruta.portal.problem;

import co.ruta.core.problem.Problem;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Templates;
import co.ruta.web.problem.ProblemAnswer;
import co.ruta.web.problem.ProblemPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers problems to people: a page of their own, or a plain sentence to a script that saves one answer. */
@ApplicationScoped
public class ProblemPage implements ProblemPages {
    /** Scripts of the portal that send one answer put this header; they show the sentence where the person is. */
    public static final String SCRIPT_HEADER = "X-Ruta-Script";

    @Context
    private HttpHeaders headers;

    @Override
    public Response page(ProblemAnswer answer) {
        if (askedByScript()) {
            return Response.status(answer.status())
                    .type("text/plain;charset=utf-8")
                    .entity(String.join(" ", sentences(answer)))
                    .build();
        }
        if (answer.status() == 401) {
            return Response.seeOther(URI.create(
                            "/entrar?siguiente=" + URLEncoder.encode(answer.instance(), StandardCharsets.UTF_8)))
                    .build();
        }
        ProblemView view = new ProblemView(
                heading(answer), sentences(answer), mend(answer.status()), answer.code(), answer.status());
        return Response.status(answer.status())
                .type("text/html;charset=utf-8")
                .header("Cache-Control", "no-store")
                .entity(Templates.page(new Page(Frame.bare(view.heading()), view)))
                .build();
    }

    private boolean askedByScript() {
        return headers.getHeaderString(SCRIPT_HEADER) != null || headers.getHeaderString("HX-Request") != null;
    }

    private static List<String> sentences(ProblemAnswer answer) {
        return answer.problems().stream().map(Problem::message).distinct().toList();
    }

    private static String heading(ProblemAnswer answer) {
        return switch (answer.status()) {
            case 403 -> "Esta página no le corresponde a su rol";
            case 404 -> "No encontramos esta página";
            case 409, 412 -> "Algo cambió mientras usted trabajaba";
            case 413 -> "Lo que se envió es demasiado grande";
            case 422, 400 -> "Hay datos por corregir";
            case 429 -> "Demasiados intentos seguidos";
            case 503 -> "Esta parte no está disponible por ahora";
            default -> answer.status() >= 500 ? "Algo falló en la plataforma" : answer.title();
        };
    }

    private static String mend(int status) {
        return switch (status) {
            case 403 -> "Si le corresponde, pida a quien administra su institución o su secretaría que revise su rol.";
            case 404 -> "Puede volver a su página de inicio. Nada de lo guardado se ha perdido.";
            case 409, 412 ->
                "Vuelva a la página anterior, recárguela y mire lo que cambió. Lo guardado sigue guardado.";
            case 413 -> "Envíe un archivo más pequeño. Lo guardado sigue guardado.";
            case 422, 400 -> "Vuelva a la página anterior y corrija lo que se indica. Lo guardado sigue guardado.";
            case 429 -> "Espere un minuto y vuelva a intentarlo.";
            case 503 -> "Intente de nuevo en unos minutos. Lo guardado sigue guardado.";
            default -> "Vuelva a intentarlo. Lo guardado sigue guardado.";
        };
    }
}
