package co.ruta.contract;

import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.Finding;
import java.util.List;
import java.util.Set;

/** How the code of a plugin is asked: by the host, through its guard. */
public interface Behaviour {
    /** A plugin without code. */
    Behaviour NONE = new Behaviour() {
        @Override
        public Set<CheckKind> offers() {
            return Set.of();
        }

        @Override
        public Outcome check(CheckKind kind, DocumentView view, CheckContext context) {
            return new Failed("El complemento no tiene código.");
        }
    };

    /** The kinds of checks its code offers. */
    Set<CheckKind> offers();

    /** Asks one of its checks. Never throws for what the plugin does. */
    Outcome check(CheckKind kind, DocumentView view, CheckContext context);

    /** What came of asking. */
    sealed interface Outcome {}

    /** It answered; the values are copies, nothing of the plugin's. */
    record Answered(List<Finding> findings) implements Outcome {
        public Answered {
            findings = List.copyOf(findings);
        }
    }

    /**
     * It threw, took too long, took too much memory or answered nonsense.
     *
     * @param reason Spanish
     */
    record Failed(String reason) implements Outcome {}
}
