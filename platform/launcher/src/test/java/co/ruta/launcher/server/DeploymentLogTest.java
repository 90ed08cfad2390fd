package co.ruta.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class DeploymentLogTest {

    @Test
    void theInnermostMessageIsTheCause() {
        Exception failure = new IllegalStateException(
                "Exception while deploying", new RuntimeException(new IllegalArgumentException("Falta la tabla X")));

        assertThat(DeploymentLog.line(failure)).isEqualTo("Falta la tabla X.");
    }

    @Test
    void whatTheApplicationSaysItselfGoesBeforeItsCause() {
        Exception failure = new IllegalStateException(
                "EJB", new StartRefused("Restaure la copia y vuelva a iniciar.", new RuntimeException("table x")));

        assertThat(DeploymentLog.line(failure)).isEqualTo("Restaure la copia y vuelva a iniciar.");
    }

    @Test
    void ofManyInjectionsThatFailTheFirstIsNamed() {
        Exception failure = new IllegalStateException("CDI deployment failure:Exception List with 2 exceptions:\n"
                + "Exception 0 :\norg.example.DeploymentException: WELD-001408: Unsatisfied dependencies for type A\n"
                + "  at injection point x\nException 1 :\nWELD-001408: Unsatisfied dependencies for type B\n");

        assertThat(DeploymentLog.line(failure)).isEqualTo("WELD-001408: Unsatisfied dependencies for type A.");
    }

    @Test
    void aCauseOfSeveralLinesIsSaidInOne() {
        assertThat(DeploymentLog.line(new IllegalStateException("No se pudo migrar.\nPaso 1\nPaso 2")))
                .isEqualTo("No se pudo migrar.");
    }

    @Test
    void aFailureWithoutWordsIsNamed() {
        assertThat(DeploymentLog.line(new NullPointerException())).isEqualTo("NullPointerException.");
    }

    @Test
    void itHearsWhatIsLoggedWhileItListens() {
        Logger elsewhere = Logger.getLogger("de.otra.parte");
        elsewhere.setLevel(Level.ALL);
        String cause;
        try (DeploymentLog log = DeploymentLog.listen()) {
            elsewhere.log(Level.SEVERE, "no", new IllegalStateException("primero"));
            elsewhere.log(Level.SEVERE, "no", new IllegalStateException("después"));
            cause = log.cause();
        }

        assertThat(cause).isEqualTo("primero.");
    }

    private static final class StartRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StartRefused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
