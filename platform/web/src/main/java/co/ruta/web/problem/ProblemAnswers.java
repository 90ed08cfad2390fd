package co.ruta.web.problem;

import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.OptionalInt;

/** Turns what went wrong into an answer. */
final class ProblemAnswers {
    private ProblemAnswers() {}

    static ProblemAnswer of(ProblemException failure, String instance) {
        return answer(ProblemStatus.of(failure), failure.problems(), instance, failure.retryAfter());
    }

    static ProblemAnswer of(WebApplicationException failure, String instance) {
        int status = failure.getResponse().getStatus();
        Problem problem =
                switch (status) {
                    case 404 -> Problem.of("NOT_FOUND", "No hay nada en esta dirección. Revise que esté bien escrita.");
                    case 405 -> Problem.of("METHOD_NOT_ALLOWED", "Esta dirección no admite esa operación.");
                    case 406 -> Problem.of("NOT_ACCEPTABLE", "No hay una respuesta en el formato que se pide.");
                    case 413 -> Problem.of("BODY_TOO_LARGE", "El contenido enviado es demasiado grande.");
                    case 415 ->
                        Problem.of(
                                "UNSUPPORTED_TYPE",
                                "El contenido no está en un formato que se reciba en esta dirección.");
                    default ->
                        status >= 500
                                ? Problem.of("INTERNAL", "La operación no se pudo completar.")
                                : Problem.of("BAD_REQUEST", "La solicitud no se entiende.");
                };
        return answer(status, List.of(problem), instance, OptionalInt.empty());
    }

    static ProblemAnswer internal(String incident, String instance) {
        Problem problem = Problem.of(
                "INTERNAL",
                "Ocurrió un error en la plataforma. Intente de nuevo; si continúa, informe el incidente " + incident
                        + ".");
        return answer(500, List.of(problem), instance, OptionalInt.empty());
    }

    private static ProblemAnswer answer(int status, List<Problem> problems, String instance, OptionalInt retryAfter) {
        Problem first = problems.get(0);
        return new ProblemAnswer(status, first.code(), title(status), first.message(), instance, problems, retryAfter);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Solicitud ilegible";
            case 401 -> "Falta ingresar";
            case 403 -> "Sin permiso";
            case 404 -> "No encontrado";
            case 405 -> "Operación no admitida";
            case 406 -> "Formato no disponible";
            case 409 -> "El estado no lo admite";
            case 412 -> "Cambió mientras tanto";
            case 413 -> "Contenido demasiado grande";
            case 415 -> "Formato no admitido";
            case 422 -> "Datos por corregir";
            case 428 -> "Falta la versión";
            case 429 -> "Demasiadas solicitudes";
            case 503 -> "No disponible por ahora";
            default -> status >= 500 ? "Error de la plataforma" : "Solicitud no admitida";
        };
    }
}
