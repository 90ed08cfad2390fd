package co.ruta.web.header;

import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the client believes the revision to be: {@code If-Match: "42"}. */
public final class IfMatch {
    private static final Pattern REVISION = Pattern.compile("\\s*(?:W/)?\"(\\d{1,18})\"\\s*");

    private IfMatch() {}

    /**
     * The revision.
     *
     * @throws ProblemException {@code IF_MATCH_MISSING} (428) or {@code IF_MATCH_UNREADABLE} (400)
     */
    public static long revision(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(
                    ProblemKind.PRECONDITION_MISSING,
                    "IF_MATCH_MISSING",
                    "Falta el encabezado If-Match con la revisión que se vio, por ejemplo If-Match: \"42\".");
        }
        Matcher revision = REVISION.matcher(header);
        if (!revision.matches()) {
            throw new ProblemException(
                    ProblemKind.MALFORMED,
                    List.of(Problem.at(
                            "If-Match",
                            "IF_MATCH_UNREADABLE",
                            "El encabezado If-Match lleva una revisión entre comillas, por ejemplo \"42\".")));
        }
        return Long.parseLong(revision.group(1));
    }

    /** The {@code ETag} of a revision. */
    public static String tag(long revision) {
        return "\"" + revision + "\"";
    }
}
