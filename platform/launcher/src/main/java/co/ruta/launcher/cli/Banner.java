package co.ruta.launcher.cli;

import co.ruta.launcher.Instance;
import co.ruta.launcher.cli.DemoAccounts.Account;
import co.ruta.launcher.data.PrivateFiles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the operator sees when Ruta is ready: addresses, who can enter, how to stop. */
final class Banner {

    private final Console console;

    Banner(Console console) {
        this.console = console;
    }

    void print(Instance instance, boolean demo) {
        String url = instance.settings().publicUrl();
        console.say("");
        console.say(demo ? "Ruta está lista (demostración con datos ficticios)." : "Ruta está lista.");
        console.say("");
        console.say("  Portal   " + url + "/");
        console.say("  API      " + url + "/api/v1   contrato: " + url + "/openapi");
        console.say("  Salud    " + url + "/health/ready");
        console.say("  Datos    " + instance.folder().root() + "   registro: "
                + instance.folder().log());
        if (demo) {
            accounts(instance);
        }
        administrator(instance);
        console.say("");
        console.say("Para detener: Ctrl-C");
        console.flush();
    }

    private void accounts(Instance instance) {
        List<Account> accounts = DemoAccounts.read(instance.folder().demoAccounts());
        if (accounts.isEmpty()) {
            return;
        }
        console.say("");
        console.say("Cuentas de demostración, una por rol:");
        console.say("");
        for (String line : DemoAccounts.table(DemoAccounts.onePerRole(accounts))) {
            console.say("  " + line);
        }
        console.say("");
        console.say(
                "  Las " + accounts.size() + " están en " + instance.folder().demoAccounts() + ".");
    }

    private void administrator(Instance instance) {
        try {
            Optional<String> link = PrivateFiles.read(instance.folder().adminLink());
            if (link.isPresent() && !link.get().isEmpty()) {
                console.say("");
                console.say("Primer ingreso del administrador, de un solo uso:");
                console.say("  " + link.get());
            }
        } catch (IOException e) {
            console.problem("No se pudo leer " + instance.folder().adminLink() + ": " + e.getMessage() + ".");
        }
    }
}
