package co.ruta.launcher.plugin;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of a plugin before it exists.
 *
 * @param id words in lower case joined by hyphens; also the territory's id
 * @param territory the territory's name, for headings
 * @param municipality DIVIPOLA code (5 digits) of a municipality it covers
 * @param year the school year that is open
 * @param code whether it brings Java of its own
 */
public record NewPlugin(String id, String territory, Municipality municipality, int year, boolean code) {
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int RECEIPT_LETTERS = 3;

    /** @throws LaunchProblem {@code PLUGIN_INVALID} */
    public NewPlugin {
        if (!id.matches(ID)) {
            throw new LaunchProblem(
                    Code.PLUGIN_INVALID,
                    "«" + id + "» no sirve como id: use palabras en minúscula, sin tildes, unidas por guiones, por"
                            + " ejemplo --id valle-del-sur.");
        }
        if (territory.isBlank() || territory.chars().anyMatch(Character::isISOControl)) {
            throw new LaunchProblem(Code.PLUGIN_INVALID, "El nombre del territorio está vacío: use --territory.");
        }
    }

    /** A municipality, by its DIVIPOLA code of five digits. */
    public record Municipality(String code, String name) {
        /** Reads {@code 63001=Armenia}. */
        public static Municipality parse(String text) {
            int equals = text.indexOf('=');
            String code = equals < 0 ? text : text.substring(0, equals);
            String name = equals < 0 ? "" : text.substring(equals + 1).strip();
            if (!code.matches("[0-9]{5}") || name.isEmpty()) {
                throw new LaunchProblem(
                        Code.PLUGIN_INVALID,
                        "«" + text
                                + "» no es un municipio: escriba su código DIVIPOLA de cinco dígitos, «=» y su nombre,"
                                + " por ejemplo --municipality 63001=Armenia.");
            }
            return new Municipality(code, name);
        }
    }

    /** An id that a folder's name suggests. */
    public static String idFor(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return plain.isEmpty() ? name : plain;
    }

    /** A name that an id suggests: {@code valle-del-sur} → {@code Valle Del Sur}. */
    public static String nameFor(String id) {
        return capitalised(id, " ");
    }

    /** The words of the archetype and what takes their place. */
    Map<String, String> values(String rutaVersion) {
        String letters = id.replaceAll("[^a-z]", "").toUpperCase(Locale.ROOT);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("groupId", "co.example");
        values.put("artifactId", id);
        values.put("version", "1.0.0");
        values.put("package", packageName());
        values.put("className", capitalised(id, ""));
        values.put("title", "Ruta de mejoramiento institucional, " + territory);
        values.put("territoryName", territory);
        values.put(
                "receiptCode", (letters + "XX").substring(0, Math.max(2, Math.min(RECEIPT_LETTERS, letters.length()))));
        values.put("municipalityCode", municipality.code());
        values.put("municipalityName", municipality.name());
        values.put("year", Integer.toString(year));
        values.put("rutaVersion", rutaVersion);
        return values;
    }

    String packageName() {
        return "co.example." + id.replace("-", "");
    }

    private static String capitalised(String id, String between) {
        return Stream.of(id.split("-"))
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                .collect(Collectors.joining(between));
    }

    /** What to do next, one command a line. */
    public List<String> nextSteps(String folder) {
        return List.of(
                "./ruta plugin verify " + folder + "    revisa las definiciones y el código",
                "./ruta plugin dev " + folder + "       el portal con este complemento; se recarga al guardar");
    }
}
