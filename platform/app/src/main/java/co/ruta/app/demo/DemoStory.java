package co.ruta.app.demo;

import co.ruta.app.demo.DemoCast.SchoolCast;
import co.ruta.app.demo.DemoSchools.DemoSchool;
import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.id.Ids;
import co.ruta.core.json.Json;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.Observations;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.StageDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One school's self-assessment of one cycle, from the first rating as far as its scene goes. */
final class DemoStory {
    private final DemoActs acts;
    private final Observations observations;
    private final Catalogue catalogue;
    private final StageDefinition stage;
    private final ZoneId zone;
    private final DemoSchool school;
    private final SchoolCast cast;
    private final Principal professional;
    private final DocumentRef document;
    private final Map<String, Integer> levels;
    private final Random random;

    DemoStory(
            DemoActs acts,
            Observations observations,
            Catalogue catalogue,
            StageDefinition stage,
            ZoneId zone,
            DemoSchool school,
            SchoolCast cast,
            Principal professional,
            DocumentRef document,
            Map<String, Integer> levels) {
        this.acts = acts;
        this.observations = observations;
        this.catalogue = catalogue;
        this.stage = stage;
        this.zone = zone;
        this.school = school;
        this.cast = cast;
        this.professional = professional;
        this.document = document;
        this.levels = levels;
        this.random = new Random(school.seed());
    }

    /** @param delivered the day it is delivered, or would be; everything before lies before it */
    void tell(Scene scene, LocalDate delivered) {
        LocalDate begun = delivered.minusDays(30);
        if (!scene.reaches(Scene.RATING)) {
            return;
        }
        groups(begun);
        identity(begun.plusDays(3));
        boolean whole = scene.reaches(Scene.READY);
        rate(begun.plusDays(6), whole);
        if (!whole) {
            conflict(delivered.minusDays(1));
            return;
        }
        choices(delivered.minusDays(4));
        deliveryData(delivered.minusDays(2), scene == Scene.READY);
        if (scene.reaches(Scene.DELIVERED)) {
            acts.towards(moment(delivered, 15), cast.rector(), document, Effect.SUBMIT);
            review(scene, delivered);
        }
    }

    private void review(Scene scene, LocalDate delivered) {
        if (!scene.reaches(Scene.REVIEWING)) {
            return;
        }
        acts.begin(moment(delivered.plusDays(1), 9), professional, document);
        if (scene == Scene.ACCEPTED) {
            acts.towards(moment(delivered.plusDays(2), 11), professional, document, Effect.ACCEPT);
            return;
        }
        List<Component> doubtful = catalogue
                .components()
                .filter(it -> 2 * levels.getOrDefault(it.slug(), 0) > catalogue.best() + 1)
                .filter(it -> it.sequence() % 5 == school.seed() % 5)
                .limit(3)
                .toList();
        doubtful.forEach(it -> DemoClock.at(
                moment(delivered.plusDays(1), 10),
                () -> observations.add(
                        professional,
                        document,
                        "ratings/" + it.slug(),
                        DemoTexts.remark(it, levels.getOrDefault(it.slug(), 0)))));
        if (!scene.reaches(Scene.RETURNED)) {
            return;
        }
        acts.towards(moment(delivered.plusDays(2), 16), professional, document, Effect.PUBLISH_OBSERVATIONS);
        if (scene.reaches(Scene.CORRECTING)) {
            correct(scene, delivered, doubtful);
        }
    }

    private void correct(Scene scene, LocalDate delivered, List<Component> doubtful) {
        acts.towards(moment(delivered.plusDays(3), 8), cast.rector(), document, Effect.REOPEN_DRAFT);
        Map<String, DraftValue> values = new LinkedHashMap<>();
        for (int i = 0; i < doubtful.size(); i++) {
            Component component = doubtful.get(i);
            if (i == 0) {
                values.put(level(component), DraftValue.number(levels.getOrDefault(component.slug(), 2) - 1));
            } else {
                evidence(values, component);
            }
        }
        acts.write(moment(delivered.plusDays(3), 9), cast.rector(), document, values);
        List<ObservationView> asked =
                DemoClock.at(moment(delivered.plusDays(3), 9), () -> observations.list(cast.rector(), document));
        int answered = scene.reaches(Scene.REDELIVERED) ? asked.size() : 1;
        for (ObservationView it : asked.subList(0, Math.min(answered, asked.size()))) {
            DemoClock.at(
                    moment(delivered.plusDays(3), 10),
                    () -> observations.reply(
                            cast.rector(),
                            document,
                            it.id(),
                            "Se revisó con el equipo y se corrigió; la evidencia queda adjunta."));
            DemoClock.at(
                    moment(delivered.plusDays(3), 10),
                    () -> observations.markDone(cast.rector(), document, it.id(), it.version(), true));
        }
        if (scene.reaches(Scene.REDELIVERED)) {
            acts.towards(moment(delivered.plusDays(4), 15), cast.rector(), document, Effect.SUBMIT);
        }
    }

    private void groups(LocalDate day) {
        Map<String, DraftValue> values = new LinkedHashMap<>();
        for (Area area : catalogue.areas()) {
            String path = "groups/" + Ids.mint() + "/";
            values.put(path + "name", DraftValue.text("Grupo de " + area.name().toLowerCase(java.util.Locale.ROOT)));
            values.put(path + "lead", DraftValue.text(cast.whoRates(area.slug()).name()));
            values.put(path + "members", DraftValue.text("Dos docentes por sede y un representante de las familias"));
            values.put(path + "due", DraftValue.text(day.plusDays(20).toString()));
            values.put(path + "area", DraftValue.text(area.slug()));
        }
        acts.write(moment(day, 8), cast.rector(), document, values);
    }

    private void identity(LocalDate day) {
        Map<String, DraftValue> values = new LinkedHashMap<>();
        for (int i = 0; i < stage.identityItems().size(); i++) {
            String path = "identity/" + stage.identityItems().get(i).id() + "/";
            values.put(path + "answer", DraftValue.text(DemoTexts.identityAnswer(i)));
            values.put(path + "agreement", DraftValue.text(DemoTexts.agreement(i)));
        }
        values.put("pei/version", DraftValue.text("Versión " + (2 + school.seed() % 4)));
        values.put("pei/act", DraftValue.text("Acuerdo 0" + (1 + school.seed() % 8) + " del Consejo Directivo"));
        values.put("pei/date", DraftValue.text(day.minusYears(2).toString()));
        values.put(
                "pei/mission",
                DraftValue.text("Formar personas que aprendan juntas, cuiden el agua y transformen su entorno."));
        values.put(
                "inputs/external-tests",
                DraftValue.text("Lectura crítica subió frente al año anterior; matemáticas se mantiene por debajo del"
                        + " promedio del municipio."));
        acts.write(moment(day, 10), cast.rector(), document, values);
    }

    private void rate(LocalDate day, boolean whole) {
        int shift = 0;
        for (Area area : catalogue.areas()) {
            Map<String, DraftValue> values = new LinkedHashMap<>();
            List<Component> components = area.components().toList();
            boolean second =
                    area == catalogue.areas().get(Math.min(1, catalogue.areas().size() - 1));
            for (Component component : components) {
                boolean later = !whole && (second ? component.sequence() % 3 == 0 : component.sequence() % 17 == 0);
                if (!later) {
                    values.put(level(component), DraftValue.number(levels.getOrDefault(component.slug(), 1)));
                    proof(values, component);
                }
            }
            acts.write(moment(day.plusDays(shift * 4L), 14), cast.whoRates(area.slug()), document, values);
            shift++;
        }
    }

    private void proof(Map<String, DraftValue> values, Component component) {
        int draw = random.nextInt(10);
        if (draw < 4) {
            evidence(values, component);
        }
        if (draw == 5) {
            values.put("ratings/" + component.slug() + "/note", DraftValue.text(DemoTexts.note(random)));
        }
    }

    private void evidence(Map<String, DraftValue> values, Component component) {
        String text = DemoTexts.evidence(random, component);
        boolean link = random.nextInt(3) == 0;
        values.put(
                "ratings/" + component.slug() + "/evidence/" + Ids.mint(),
                DraftValue.of(
                        link
                                ? Json.createObjectBuilder()
                                        .add("kind", "LINK")
                                        .add("name", text)
                                        .add(
                                                "url",
                                                "https://documentos.example/" + school.key() + "/"
                                                        + component.sequence())
                                        .build()
                                : Json.createObjectBuilder()
                                        .add("kind", "TEXT")
                                        .add(
                                                "text",
                                                text + ". Archivo de coordinación, carpeta " + component.number() + ".")
                                        .build()));
    }

    private void conflict(LocalDate day) {
        Area area = catalogue.areas().get(Math.min(1, catalogue.areas().size() - 1));
        Component component = area.components()
                .filter(it -> it.sequence() % 3 != 0)
                .skip(3)
                .findFirst()
                .orElse(area.components().findFirst().orElseThrow());
        Principal one = cast.whoRates(area.slug());
        Principal other = cast.team().orElse(cast.rector());
        if (!one.person().equals(other.person())) {
            int middle = (catalogue.best() + 1) / 2;
            boolean there = levels.getOrDefault(component.slug(), middle) == middle;
            acts.disagree(
                    moment(day, 9),
                    one,
                    other,
                    document,
                    level(component),
                    there ? middle + 1 : middle,
                    there || middle + 1 > catalogue.best() ? 1 : middle + 1);
        }
    }

    private void choices(LocalDate day) {
        Map<String, DraftValue> values = new LinkedHashMap<>();
        catalogue
                .components()
                .filter(it -> it.sequence() % 6 == school.seed() % 6)
                .forEach(it -> {
                    boolean low = 2 * levels.getOrDefault(it.slug(), 1) <= catalogue.best() + 1;
                    boolean other = it.sequence() % 18 == school.seed() % 6;
                    values.put(
                            "choices/" + it.slug() + "/kind",
                            DraftValue.text(low != other ? "OPPORTUNITY" : "STRENGTH"));
                    if (other) {
                        values.put(
                                "choices/" + it.slug() + "/reason",
                                DraftValue.text(
                                        "El equipo lo discutió: pesa más lo que se ha avanzado este año que el nivel."));
                    }
                });
        acts.write(moment(day, 10), cast.team().orElse(cast.rector()), document, values);
    }

    private void deliveryData(LocalDate day, boolean unfinished) {
        Map<String, DraftValue> values = new LinkedHashMap<>();
        values.put("delivery/act", DraftValue.text("Acta 0" + (3 + school.seed() % 6) + " del Consejo Directivo"));
        values.put("delivery/teachers", DraftValue.number(12 + school.seed() * 3L));
        values.put("delivery/directives", DraftValue.number(2 + school.seed() % 3));
        values.put("delivery/students", DraftValue.number(20 + school.seed()));
        if (!unfinished) {
            values.put("delivery/act-date", DraftValue.text(day.minusDays(1).toString()));
            values.put("delivery/families", DraftValue.number(15 + school.seed() * 2L));
            values.put("delivery/team-agrees", DraftValue.of(jakarta.json.JsonValue.TRUE));
        }
        acts.write(moment(day, 11), cast.rector(), document, values);
    }

    private static String level(Component component) {
        return "ratings/" + component.slug() + "/level";
    }

    /** An hour of the day in the territory, some minutes apart from school to school. */
    private Instant moment(LocalDate day, int hour) {
        return day.atTime(hour, (school.seed() * 7) % 60).atZone(zone).toInstant();
    }
}
