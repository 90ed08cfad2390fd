package co.ruta.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Folders;
import co.ruta.it.world.Client;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launcher on an empty folder, with the territories and plugins of the repository and nothing else. */
class FirstStartIT {
    /** How many schools of each territory a list of all of them has: as many as the country's open data has. */
    private static final Map<String, Integer> SCHOOLS =
            Map.of("bucaramanga", 115, "ibague", 109, "norte-de-santander", 156, "santander", 377, "barranquilla", 295);

    private static final Pattern CODE = Pattern.compile("code: \"(\\d{5})\"");

    @Test
    void everyTerritoryShouldBeAppliedOpenAndTakeItsSchoolsOutOfOneList() throws Exception {
        Path data = Folders.fresh("first").resolve("data");
        try (Launched ruta = Launched.start(data)) {
            Client operator = Client.operator(ruta.url(), ruta.operatorToken());
            Map<String, JsonNode> territories = new LinkedHashMap<>();
            operator.get("/api/v1/territories")
                    .ok()
                    .json()
                    .forEach(it -> territories.put(it.get("slug").asText(), it));
            assertThat(territories).containsOnlyKeys(SCHOOLS.keySet());
            territories.forEach((id, it) -> {
                assertThat(it.hasNonNull("trouble")).as(it.toString()).isFalse();
                assertThat(it.get("pluginVersion").asText()).as(id).isNotEmpty();
                assertThat(it.get("revision").asInt()).as(id).isEqualTo(1);
            });
            imports(operator, territories);
            World world = World.apart(ruta.url(), ruta.operatorToken());
            SCHOOLS.keySet().forEach(it -> opens(world.territory(it)));
        }
    }

    /** One list with everybody's schools is sent to each; it takes its own and leaves the others. */
    private static void imports(Client operator, Map<String, JsonNode> territories) throws IOException {
        String list = list(territories);
        int all = SCHOOLS.values().stream().mapToInt(Integer::intValue).sum();
        for (String id : territories.keySet()) {
            JsonNode report = operator.send(
                            "POST",
                            "/api/v1/territories/" + id + "/schools/import",
                            Map.of("Content-Type", "text/csv"),
                            list)
                    .ok()
                    .json();
            assertThat(report.get("created").asInt()).as(report.toString()).isEqualTo(SCHOOLS.get(id));
            assertThat(report.get("skipped").asInt()).as(id).isEqualTo(all - SCHOOLS.get(id));
        }
    }

    private static void opens(Town town) {
        Town.SchoolPeople school = town.school(0);
        SelfAssessment assessment = SelfAssessment.of(school);
        assertThat(assessment.components()).as(town.id()).hasSize(93);
        assertThat(school.of(Role.RECTOR).get(school.pages() + "/inicio").status())
                .as(town.id())
                .isEqualTo(200);
    }

    /** A list with the columns and the peculiarities of the open data, and schools that nobody knows. */
    private static String list(Map<String, JsonNode> territories) throws IOException {
        StringBuilder list = new StringBuilder(
                "codigo_dane,nombre,codigo_departamento,departamento,codigo_municipio,municipio,municipio_origen,"
                        + "territorio,secretaria_etc,zona,zona_origen,sector,sector_origen,calendario,jornadas,"
                        + "jornadas_periodo,caracter,genero,bilingue,niveles_observados,sedes_con_media,direccion,"
                        + "barrio,localidad,primer_periodo,ultimo_periodo,fuentes,observaciones\n");
        int school = 0;
        for (Map.Entry<String, JsonNode> territory : territories.entrySet()) {
            String name = territory.getValue().get("name").asText();
            List<String> municipalities = municipalities(territory.getKey());
            for (int i = 0; i < SCHOOLS.get(territory.getKey()); i++) {
                String municipality = municipalities.get(i % municipalities.size());
                boolean rural = i % 4 == 0;
                boolean official = i % 5 < 3;
                list.append(String.format(
                        Locale.ROOT,
                        "%d%s%06d,\"INSTITUCIÓN EDUCATIVA FICTICIA ÑANDÚ N.º %d, SEDE «A»\",%s,,%s,,ICFES,%s,%s,%s,ICFES,"
                                + "%s,ICFES/DNICE,%s,MAÑANA;TARDE,2017,ACADÉMICO,MIXTO,,PRIMARIA;MEDIA,,%s,,,2017,"
                                + "20211,PLANTELES_2018;SB11_2017,%s%n",
                        official ? (rural ? 2 : 1) : (rural ? 4 : 3),
                        municipality,
                        ++school,
                        school,
                        municipality.substring(0, 2),
                        municipality,
                        name,
                        name,
                        rural ? "RURAL" : "URBANO",
                        official ? "OFICIAL" : "NO OFICIAL",
                        i % 20 == 0 ? "" : "A",
                        i % 2 == 0 ? "KR 5 B 49 E 27" : "",
                        i % 30 == 0 ? "zona_contradice_codigo" : ""));
            }
        }
        return list.toString();
    }

    private static List<String> municipalities(String territory) throws IOException {
        Matcher code = CODE.matcher(
                Files.readString(Folders.repository().resolve("territories/" + territory + "/territory.yaml")));
        List<String> codes = new ArrayList<>();
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }
}
