package co.ruta.it.world;

import java.util.Locale;

/**
 * A generated catalogue that is unlike Guía 34 wherever it may be: five areas, 65 components numbered four deep, slugs that
 * tell nothing of their place, five levels, and no earlier edition to compare with.
 */
public final class OwnCatalogue {
    public static final String ID = "monte-claro-5";
    public static final int AREAS = 5;
    public static final int COMPONENTS = 65;
    public static final int LEVELS = 5;

    private static final String[] NAMES = {"Gobierno", "Aprendizaje", "Bienestar", "Territorio", "Recursos"};
    private static final String[] WORDS = {"Inicial", "Emergente", "En marcha", "Consolidado", "Ejemplar"};

    private OwnCatalogue() {}

    /** The file of a territory's folder. */
    public static String yaml() {
        StringBuilder yaml =
                new StringBuilder("id: " + ID + "\nedition: 2026\ntitle: Guía propia de Monte Claro\nlevels:\n");
        for (int level = 1; level <= LEVELS; level++) {
            yaml.append(String.format(
                    Locale.ROOT,
                    "  - {value: %d, slug: n%d, name: %s, meaning: \"Lo que se ve en un establecimiento que está en %s\"}%n",
                    level,
                    level,
                    WORDS[level - 1],
                    WORDS[level - 1].toLowerCase(Locale.ROOT)));
        }
        yaml.append("areas:\n");
        int component = 0;
        for (int area = 1; area <= AREAS; area++) {
            yaml.append(String.format(
                    Locale.ROOT,
                    "  - slug: a%d%n    number: \"%d\"%n    name: %s%n    processes:%n",
                    area,
                    area,
                    NAMES[area - 1]));
            for (int process = 1; process <= 2; process++) {
                yaml.append(String.format(
                        Locale.ROOT,
                        "      - slug: p%d-%d%n        number: \"%d.%d\"%n        name: %s, proceso %d%n        components:%n",
                        area,
                        process,
                        area,
                        process,
                        NAMES[area - 1],
                        process));
                int here = process == 1 ? 7 : 6;
                for (int i = 1; i <= here; i++) {
                    component++;
                    yaml.append(String.format(
                            Locale.ROOT,
                            "          - {slug: c%02d, number: \"%d.%d.1.%d\", name: Componente inventado %d}%n",
                            component,
                            area,
                            process,
                            i,
                            component));
                }
            }
        }
        return yaml.toString();
    }
}
