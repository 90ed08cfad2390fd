package co.ruta.launcher.cli;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.api.Answer;
import co.ruta.launcher.api.OperatorApi;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks whether the audit trail is as it was written. */
@Command(name = "audit", description = "Verifica el registro de auditoría.")
final class AuditCommand implements Callable<Integer> {

    private final Console console;

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.problem("Falta qué hacer con la auditoría. Uso: ./ruta audit verify [--territory TERRITORIO]");
        return Ruta.USAGE;
    }

    @Command(name = "verify", description = "Busca cambios, cortes y recálculos en el registro.")
    int verify(
            @Mixin InstanceOptions options,
            @Option(names = "--territory", paramLabel = "TERRITORIO") @Nullable String territory) {
        return InstanceSession.with(options.settings(), api -> {
            boolean sound = true;
            for (String one : territory == null ? territories(api) : List.of(territory)) {
                sound &= verify(api, one);
            }
            return sound ? Ruta.OK : Ruta.FAILED;
        });
    }

    private boolean verify(OperatorApi api, String territory) {
        Answer answer =
                api.get("territories", territory, "audit", "verification").orRefuse();
        JsonObject body = answer.body();
        if (body.getBoolean("ok", false)) {
            console.say("Auditoría de " + territory + ": íntegra; " + body.getLong("sealed") + " registros sellados, "
                    + body.getLong("unsealed") + " por sellar.");
            return true;
        }
        console.problem("La auditoría de " + territory + " no está íntegra:");
        answer.lines("problems").forEach(console::detail);
        return false;
    }

    private static List<String> territories(OperatorApi api) {
        List<String> slugs = new ArrayList<>();
        for (JsonObject territory : api.get("territories").orRefuse().list("items")) {
            slugs.add(territory.getString("slug", territory.getString("id", "")));
        }
        if (slugs.isEmpty()) {
            throw new LaunchProblem(Code.REQUEST_REFUSED, "La instancia no tiene territorios que verificar.");
        }
        return slugs;
    }
}
