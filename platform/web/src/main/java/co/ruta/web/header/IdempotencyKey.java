package co.ruta.web.header;

import co.ruta.core.id.Ids;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key under which sending the same again does nothing twice. */
public final class IdempotencyKey {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.:-]{8,64}");

    private IdempotencyKey() {}

    /**
     * The key.
     *
     * @throws ProblemException {@code IDEMPOTENCY_KEY_MISSING} (428) or {@code IDEMPOTENCY_KEY_UNREADABLE} (400)
     */
    public static String read(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(
                    ProblemKind.PRECONDITION_MISSING,
                    "IDEMPOTENCY_KEY_MISSING",
                    "Falta el encabezado Idempotency-Key: un identificador propio de este envío, por ejemplo un ULID.");
        }
        if (!KEY.matcher(header).matches()) {
            throw new ProblemException(
                    ProblemKind.MALFORMED,
                    List.of(Problem.at(
                            "Idempotency-Key",
                            "IDEMPOTENCY_KEY_UNREADABLE",
                            "La llave lleva de 8 a 64 letras, dígitos, puntos, guiones o dos puntos.")));
        }
        return header;
    }

    /** The key, or a new one for a client that does not mind sending twice. */
    public static String orNew(@Nullable String header) {
        return header == null || header.isBlank() ? Ids.mint() : read(header);
    }
}
