package co.ruta.portal.page;

/** Zone and sector as people say them; the core gives them as names. */
public final class SchoolWords {
    private SchoolWords() {}

    public static String zone(String zone) {
        return switch (zone) {
            case "RURAL" -> "rural";
            case "URBAN" -> "urbano";
            default -> zone;
        };
    }

    public static String sector(String sector) {
        return switch (sector) {
            case "OFFICIAL" -> "oficial";
            case "NON_OFFICIAL" -> "no oficial";
            default -> sector;
        };
    }
}
