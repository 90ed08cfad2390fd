package co.ruta.portal.problem;

import co.ruta.portal.page.View;
import java.util.List;

/**
 * A page that says what went wrong.
 *
 * @param heading a few words
 * @param sentences what is wrong, in the problems' own words
 * @param mend what to do now
 * @param code named code, for whoever is asked for help
 * @param status HTTP status
 */
public record ProblemView(String heading, List<String> sentences, String mend, String code, int status)
        implements View {
    @Override
    public String template() {
        return "problem/problem.jte";
    }
}
