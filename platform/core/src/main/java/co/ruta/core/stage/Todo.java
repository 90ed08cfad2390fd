package co.ruta.core.stage;

import co.ruta.core.process.ProcessView;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.Locale;
import java.util.Optional;

/**
 * The one thing to do next in a stage.
 *
 * @param title Spanish, imperative: "Valore los 7 componentes que faltan en Gestión académica"
 * @param button what the link says
 * @param page where it is done
 * @param place what the page has to show; empty for the page as a whole
 */
public record Todo(String title, String button, StepPage page, Optional<String> place) {
    public static Todo on(StepPage page, String title, String button) {
        return new Todo(title, button, page, Optional.empty());
    }

    /** Returned by the secretaría: only whoever may reopen it has something to do. A mere withdrawal is no next step. */
    public static Optional<Todo> reopen(ProcessView view) {
        boolean waitsForSchool = view.state().responsible().stream().anyMatch(it -> it.scope() == Role.Scope.SCHOOL);
        return view.mine().stream()
                .filter(ProcessView.Option::returnsToSchool)
                .filter(it -> waitsForSchool)
                .findFirst()
                .map(it -> on(
                        StepPage.DELIVERY,
                        "Lea las observaciones de la secretaría y prepare la versión " + view.version(),
                        "Ver qué corregir"));
    }

    /** What is left before it can be delivered, for whoever delivers. */
    public static Optional<Todo> deliver(ProcessView view, String what) {
        return view.delivery().filter(ProcessView.Option::roleFits).map(it -> {
            int left = it.obstacles().size();
            String title = left == 0
                    ? "Revise y entregue " + what
                    : left == 1
                            ? "Complete lo que falta para entregar: "
                                    + lowered(it.obstacles().get(0).message())
                            : "Complete las " + left + " cosas que faltan para entregar";
            return on(StepPage.DELIVERY, title, "Revisar y entregar");
        });
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
