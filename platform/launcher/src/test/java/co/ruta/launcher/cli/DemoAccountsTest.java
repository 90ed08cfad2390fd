package co.ruta.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.launcher.cli.DemoAccounts.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {

    @TempDir
    private Path folder;

    @Test
    void whatTheApplicationWroteIsShownAsATable() throws IOException {
        Path file = Files.writeString(
                folder.resolve("demo-accounts.json"),
                """
                [{"territory": "Ejemplo", "role": "RECTOR", "school": "IE Ejemplo", "user": "rectora", "password": "x1"},
                 {"territory": "Ejemplo", "role": "PROFESSIONAL", "school": null, "user": "ana", "password": "y2"}]
                """);

        List<Account> accounts = DemoAccounts.read(file);

        assertThat(accounts)
                .containsExactly(
                        new Account("Ejemplo", "RECTOR", "IE Ejemplo", "rectora", "x1"),
                        new Account("Ejemplo", "PROFESSIONAL", "", "ana", "y2"));
        assertThat(DemoAccounts.table(accounts))
                .containsExactly(
                        "Territorio  Rol          Establecimiento  Usuario  Contraseña",
                        "Ejemplo     Rectoría     IE Ejemplo       rectora  x1",
                        "Ejemplo     Profesional  —                ana      y2");
    }

    @Test
    void oneAccountPerRoleAndTerritoryIsEnoughForTheScreen() {
        Account first = new Account("uno", "RECTOR", "IE A", "a", "1");
        Account otherTerritory = new Account("dos", "RECTOR", "IE C", "c", "3");

        assertThat(DemoAccounts.onePerRole(
                        List.of(first, new Account("uno", "RECTOR", "IE B", "b", "2"), otherTerritory)))
                .containsExactly(first, otherTerritory);
    }

    @Test
    void aMissingOrBrokenFileHasNoAccounts() throws IOException {
        assertThat(DemoAccounts.read(folder.resolve("nada"))).isEmpty();
        assertThat(DemoAccounts.read(Files.writeString(folder.resolve("roto"), "[{")))
                .isEmpty();
    }
}
