package co.ruta.portal.page;

import co.ruta.core.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/** One line of the summary at the top of a page that comes back with errors; links to where it is mended. */
public record Trouble(String message, Optional<String> href) {
    public static Trouble of(String message) {
        return new Trouble(message, Optional.empty());
    }

    public static Trouble at(String href, String message) {
        return new Trouble(message, Optional.of(href));
    }

    /** What was wrong, all with one place of the page. */
    public static List<Trouble> all(ProblemException wrong, String anchor) {
        return wrong.problems().stream()
                .map(it -> at("#" + anchor, it.message()))
                .toList();
    }
}
