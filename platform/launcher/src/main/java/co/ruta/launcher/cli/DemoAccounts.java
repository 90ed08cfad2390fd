package co.ruta.launcher.cli;

import co.ruta.launcher.data.PrivateFiles;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The demo's fictitious people, as the application wrote them down. */
final class DemoAccounts {

    /** One of them; {@code school} is empty for people of a secretaría. */
    record Account(String territory, String role, String school, String user, String password) {
        private List<String> cells() {
            return List.of(territory, ROLES.getOrDefault(role, role), school.isEmpty() ? "—" : school, user, password);
        }
    }

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("OPERATOR", "Operador"),
            Map.entry("LEADER", "Líder de calidad"),
            Map.entry("PROFESSIONAL", "Profesional"),
            Map.entry("EVALUATION", "Evaluación"),
            Map.entry("INSPECTION", "Inspección"),
            Map.entry("PAM_COORDINATOR", "Coordinación PAM"),
            Map.entry("PLANNING", "Planeación"),
            Map.entry("TERRITORY_READER", "Lectura"),
            Map.entry("RECTOR", "Rectoría"),
            Map.entry("AREA_LEAD", "Líder de área"),
            Map.entry("TEAM_MEMBER", "Equipo de gestión"),
            Map.entry("CONTRIBUTOR", "Aporta"),
            Map.entry("SCHOOL_READER", "Lectura"));

    private static final Account TITLES = new Account("Territorio", "Rol", "Establecimiento", "Usuario", "Contraseña");

    private DemoAccounts() {}

    /** The accounts of the file; none when it is missing or not understood. */
    static List<Account> read(Path file) {
        List<Account> accounts = new ArrayList<>();
        try {
            Optional<String> text = PrivateFiles.read(file);
            JsonArray list = text.isPresent() ? JsonParser.array().from(text.get()) : new JsonArray();
            for (int index = 0; index < list.size(); index++) {
                JsonObject one = list.getObject(index, new JsonObject());
                accounts.add(new Account(
                        one.getString("territory", ""),
                        one.getString("role", ""),
                        one.getString("school", ""),
                        one.getString("user", ""),
                        one.getString("password", "")));
            }
        } catch (IOException | JsonParserException e) {
            System.getLogger(DemoAccounts.class.getName())
                    .log(System.Logger.Level.WARNING, "The demo accounts cannot be read", e);
        }
        return accounts;
    }

    /** The first account of each role in each territory. */
    static List<Account> onePerRole(List<Account> accounts) {
        Set<List<String>> seen = new HashSet<>();
        return accounts.stream()
                .filter(account -> seen.add(List.of(account.territory(), account.role())))
                .toList();
    }

    /** The accounts as lines of a table with titles. */
    static List<String> table(List<Account> accounts) {
        List<Account> rows = new ArrayList<>(accounts);
        rows.add(0, TITLES);
        int columns = TITLES.cells().size();
        int[] widths = new int[columns];
        for (Account row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] =
                        Math.max(widths[column], row.cells().get(column).length());
            }
        }
        return rows.stream().map(row -> line(row.cells(), widths)).toList();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            line.append(cells.get(column))
                    .append(" ".repeat(widths[column] - cells.get(column).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
