package co.ruta.it.access;

import co.ruta.it.world.Town;
import java.util.Map;

/** Where a request points: a territory and a school, which need not belong together. */
public record Place(String kind, String territory, Town.SchoolPeople school, boolean exists, Map<String, String> rest) {
    private static final String NOBODYS_ULID = "01JZZZZZZZZZZZZZZZZZZZZZZZ";

    public static Place own(Town town, Town.SchoolPeople school, Map<String, String> rest) {
        return new Place("at " + school.name(), town.id(), school, true, rest);
    }

    /** A school addressed through a territory that it does not belong to. */
    public static Place crossed(Town town, Town.SchoolPeople school, Map<String, String> rest) {
        return new Place(school.name() + " through " + town.id(), town.id(), school, false, rest);
    }

    public String fill(String template) {
        String path = template.replace("{territory}", territory).replace("{school}", school.id());
        for (Map.Entry<String, String> one : rest.entrySet()) {
            path = path.replace("{" + one.getKey() + "}", one.getValue());
        }
        return path.replace("{sha256}", "0".repeat(64)).replaceAll("\\{\\w+}", NOBODYS_ULID);
    }

    @Override
    public String toString() {
        return kind;
    }
}
