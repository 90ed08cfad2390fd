package co.ruta.app.demo;

import co.ruta.core.territory.Territory;
import co.ruta.sdk.Sector;
import co.ruta.sdk.definition.TerritoryDefinition.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fictitious schools: invented names, and codes with a consecutive number no register has come to. */
final class DemoSchools {
    private static final int[] WEIGHTS = {5, 6, 7, 8, 9, 4, 5, 6, 7, 8, 9};

    private static final List<Plan> PLANS = List.of(
            new Plan("mirador", "Institución Educativa Mirador de los Guayacanes", false, Scene.RATING, true),
            new Plan("saman", "Institución Educativa Samán del Río", false, Scene.READY, true),
            new Plan("ceiba", "Institución Educativa La Ceiba Blanca", false, Scene.DELIVERED, false),
            new Plan("guadua", "Institución Educativa Puente de Guadua", false, Scene.REVIEWING, false),
            new Plan("yarumo", "Institución Educativa Lomas del Yarumo", false, Scene.RETURNED, false),
            new Plan("arrayanes", "Institución Educativa Valle de los Arrayanes", false, Scene.CORRECTING, false),
            new Plan("niebla", "Institución Educativa Cerro de la Niebla", true, Scene.REDELIVERED, false),
            new Plan("sauce", "Institución Educativa Quebrada del Sauce", true, Scene.ACCEPTED, false),
            new Plan("bromelias", "Institución Educativa Alto de las Bromelias", true, Scene.ACCEPTED, false),
            new Plan("alisos", "Centro Educativo Vereda Los Alisos", true, Scene.BEGUN, false),
            new Plan("chagualo", "Centro Educativo El Chagualo", true, Scene.NOT_BEGUN, false),
            new Plan("maizal", "Centro Educativo Campos de Maíz", true, Scene.NOT_BEGUN, false));

    private static final Set<String> FEW = Set.of("mirador", "ceiba", "chagualo");

    private DemoSchools() {}

    /** Three schools, each with its rector only: one has not begun, one rates, one has delivered. */
    static List<DemoSchool> few(Territory territory) {
        return of(territory).stream()
                .filter(it -> FEW.contains(it.key()))
                .map(DemoSchool::withoutTeam)
                .toList();
    }

    /** The schools of a territory, spread over its municipalities. */
    static List<DemoSchool> of(Territory territory) {
        List<Municipality> municipalities = territory.values().municipalities();
        Set<Sector> sectors = territory.values().sectors();
        Sector sector = sectors.isEmpty() || sectors.contains(Sector.OFFICIAL) ? Sector.OFFICIAL : Sector.NON_OFFICIAL;
        List<DemoSchool> schools = new ArrayList<>();
        for (int i = 0; i < PLANS.size(); i++) {
            Plan plan = PLANS.get(i);
            Municipality municipality = municipalities.get(i % municipalities.size());
            schools.add(new DemoSchool(
                    plan.key(),
                    plan.name(),
                    code(sector, plan.rural(), municipality.code(), 99_901 + i),
                    municipality.code(),
                    plan.rural(),
                    sector,
                    plan.scene(),
                    plan.team(),
                    i));
        }
        return schools;
    }

    private static String code(Sector sector, boolean rural, String municipality, int consecutive) {
        int first = (sector == Sector.OFFICIAL ? 1 : 3) + (rural ? 1 : 0);
        String digits = first + municipality + consecutive;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        int rest = sum % 11;
        return digits + (rest == 0 ? 1 : rest == 10 ? 0 : rest);
    }

    /** The list as a secretaría would send it. */
    static String csv(List<DemoSchool> schools) {
        StringBuilder csv = new StringBuilder("codigo_dane,nombre,codigo_municipio,zona,sector,calendario\n");
        schools.forEach(it -> csv.append(String.join(
                        ",",
                        it.daneCode(),
                        it.name(),
                        it.municipality(),
                        it.rural() ? "RURAL" : "URBANA",
                        it.sector() == Sector.OFFICIAL ? "OFICIAL" : "NO OFICIAL",
                        "A"))
                .append('\n'));
        return csv.toString();
    }

    private record Plan(String key, String name, boolean rural, Scene scene, boolean team) {}

    /**
     * A fictitious school and how far its story goes.
     *
     * @param key a word for its people's logins
     * @param team whether it has area leads and more, not only a rector
     * @param seed makes its ratings its own
     */
    record DemoSchool(
            String key,
            String name,
            String daneCode,
            String municipality,
            boolean rural,
            Sector sector,
            Scene scene,
            boolean team,
            int seed) {
        DemoSchool withoutTeam() {
            return new DemoSchool(key, name, daneCode, municipality, rural, sector, scene, false, seed);
        }
    }
}
