package co.ruta.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.guide.Desk.Terminal;
import co.ruta.it.guide.Guide.LeaveOpen;
import co.ruta.it.guide.Guide.Save;
import co.ruta.it.guide.Guide.Step;
import co.ruta.it.guide.Guide.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who has never seen the code adds a territory by doing what the guide says, word by word. */
final class GuideIT {
    private static final Pattern CAME = Pattern.compile("(?m)^(Sirve|Territorio) valle-alto.*$");

    @Test
    void theGuideLeadsFromNothingToAnInstalledTerritory() {
        List<String> said = new ArrayList<>();
        try (Desk desk = new Desk("guide")) {
            Optional<Terminal> portal = Optional.empty();
            for (Step step : Guide.read("agregar-un-territorio.md").steps()) {
                if (step instanceof Type type) {
                    type.lines().forEach(it -> said.add(desk.type(it)));
                } else if (step instanceof LeaveOpen leave) {
                    Terminal terminal = desk.open(leave.line());
                    terminal.awaits("the portal", () -> terminal.words().contains("Se sigue lo que se guarde"));
                    portal = Optional.of(terminal);
                } else if (step instanceof Save save) {
                    Terminal terminal = portal.orElseThrow();
                    int before = came(terminal);
                    desk.save(save.file(), save.text());
                    terminal.awaits(save.file(), () -> came(terminal) > before);
                }
            }
            assertThat(portal.orElseThrow().words())
                    .as("every save was taken, and there are schools to look at")
                    .doesNotContain("No se recargó", "sigue como estaba")
                    .contains("rectoria.mirador@valle-alto.example");
        }
        assertThat(String.join("\n", said))
                .contains(
                        "Sirve valle-alto 1.0.0", "valle-alto  1.0.0  activo", "Se aplicó la revisión 1 de valle-alto");
    }

    private static int came(Terminal portal) {
        return (int) CAME.matcher(portal.words()).results().count();
    }
}
