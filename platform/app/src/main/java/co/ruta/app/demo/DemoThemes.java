package co.ruta.app.demo;

import co.ruta.core.document.DraftValue;
import co.ruta.core.id.Ids;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What schools of the demo plan: invented objectives with all that hangs on them, no two schools alike. */
final class DemoThemes {
    private static final List<Theme> ALL = read();
    private static final int SCHOOLS = 9;

    private DemoThemes() {}

    /** Two of each school's own, and a third for some. */
    static List<Theme> of(int seed) {
        List<Theme> own = new ArrayList<>(List.of(ALL.get(seed % SCHOOLS), ALL.get(SCHOOLS + seed % SCHOOLS)));
        int third = 2 * SCHOOLS + seed;
        if (third < ALL.size()) {
            own.add(ALL.get(third));
        }
        return own;
    }

    private static List<Theme> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoThemes.class.getResourceAsStream("plans.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(it -> !it.startsWith("#") && !it.isBlank())
                    .map(it -> new Theme(it.split("\\|", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One objective with its goal, indicator, two actions and a resource that costs. */
    static final class Theme {
        private final String[] parts;

        Theme(String[] parts) {
            this.parts = parts.clone();
        }

        int area() {
            return Integer.parseInt(parts[0]) - 1;
        }

        /** The rows of the theme in a plan; what is said of the years counts from {@code from}. */
        void rows(String area, int from, List<String> opportunities, Map<String, DraftValue> rows) {
            String objective = Ids.mint();
            String goal = Ids.mint();
            text(rows, "objectives/" + objective + "/text", parts[1]);
            text(rows, "objectives/" + objective + "/area", area);
            opportunities.forEach(
                    it -> rows.put("objectives/" + objective + "/opportunities/" + it, DraftValue.of(JsonValue.TRUE)));
            text(rows, "goals/" + goal + "/objective", objective);
            text(rows, "goals/" + goal + "/text", parts[2].replace("{to}", String.valueOf(from + 2)));
            number(rows, "goals/" + goal + "/baseline", parts[3]);
            String[] targets = parts[4].split(",");
            for (int i = 0; i < targets.length; i++) {
                number(rows, "goals/" + goal + "/targets/" + (from + i), targets[i]);
            }
            String indicator = "indicators/" + Ids.mint() + "/";
            text(rows, indicator + "goal", goal);
            text(rows, indicator + "name", parts[6]);
            text(rows, indicator + "numerator", parts[7]);
            text(rows, indicator + "denominator", parts[8]);
            text(rows, indicator + "unit", parts[5]);
            number(rows, indicator + "baseline", parts[3]);
            text(rows, indicator + "frequency", parts[9]);
            text(rows, indicator + "source", parts[10]);
            action(rows, goal, 11, from + "-02-02", from + "-06-18", 40);
            String second = action(rows, goal, 14, from + "-04-06", (from + 1) + "-10-29", 60);
            String resource = "resources/" + Ids.mint() + "/";
            text(rows, resource + "action", second);
            text(rows, resource + "name", parts[17]);
            text(rows, resource + "kind", parts[18]);
            text(rows, resource + "source", parts[19]);
            for (int i = 0; i < 2; i++) {
                rows.put(resource + "cost/" + (from + i), DraftValue.number(million() - i * million() / 4));
            }
        }

        private String action(Map<String, DraftValue> rows, String goal, int at, String start, String end, int weight) {
            String action = Ids.mint();
            String path = "actions/" + action + "/";
            text(rows, path + "goal", goal);
            text(rows, path + "text", parts[at]);
            text(rows, path + "owner", parts[at + 1]);
            text(rows, path + "product", parts[at + 2]);
            text(rows, path + "start", start);
            text(rows, path + "end", end);
            rows.put(path + "weight", DraftValue.number(weight));
            return action;
        }

        long million() {
            return 1_000_000L * Long.parseLong(parts[20]);
        }

        private static void text(Map<String, DraftValue> rows, String path, String text) {
            rows.put(path, DraftValue.text(text));
        }

        private static void number(Map<String, DraftValue> rows, String path, String number) {
            rows.put(path, DraftValue.number(Long.parseLong(number)));
        }
    }
}
