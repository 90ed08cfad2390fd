package co.ruta.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.check.CheckReport;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.PlanContent;
import co.ruta.core.plan.PlanHead;
import co.ruta.core.plan.PlanId;
import co.ruta.core.plan.PlanSummary;
import co.ruta.core.verification.VerificationSheet;
import co.ruta.portal.edit.Saving;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Templates;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.portal.school.Verified;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.definition.PriorityScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** With the 20 KB of its styles and scripts, a plan of ordinary size stays below 30 KB at a first visit. */
class PlanWeightTest {
    private static final String SCHOOL = Ids.mint();
    private static final DocumentRef DOCUMENT =
            new DocumentRef(new TerritoryId("valle"), new SchoolId(SCHOOL), new DocumentId(Ids.mint()));

    @Test
    void aPlanOfOrdinarySizeShouldTravelLight() throws IOException {
        String html = Templates.page(new Page(Frame.bare("Plan"), view(4, 2, 3)));

        assertThat(html).contains("Acción 4.2.3").contains("Meta 1.1");
        assertThat(gzip(html)).isLessThan(14_000);
    }

    private static int gzip(String html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }

    private static ObjectivesView view(int objectives, int goals, int actions) {
        SchoolPlace at = SchoolPlace.of("valle", SCHOOL, 2026);
        PlanSheet sheet = new PlanSheet(at, head(), saving(), Set.of(), Written.nothing(), List.of(), Optional.empty());
        PlanView plan = new PlanView(
                2027,
                2029,
                2027,
                List.of(),
                IntStream.rangeClosed(1, objectives)
                        .mapToObj(it -> objective(it, goals, actions))
                        .toList());
        return new ObjectivesView(
                sheet,
                content(plan),
                new Findings(at, CheckReport.NOTHING, true),
                summary(),
                List.of(),
                "",
                Optional.empty(),
                new Verified(
                        new VerificationSheet(sheet.head().document(), 0, Optional.empty(), List.of()),
                        Dates.at(ZoneOffset.UTC, Instant.EPOCH)));
    }

    private static Objective objective(int number, int goals, int actions) {
        return new Objective(
                Ids.mint(),
                "Fortalecer el proceso " + number + " con el trabajo de todas las sedes y jornadas",
                "academica",
                List.of(),
                IntStream.rangeClosed(1, goals)
                        .mapToObj(it -> goal(number * 10 + it, actions))
                        .toList());
    }

    private static Goal goal(int number, int actions) {
        return new Goal(
                Ids.mint(),
                "Pasar de " + number + " % a 80 % los estudiantes que leen cada día, a 26 de noviembre de 2027",
                Optional.of(new BigDecimal("80")),
                "% de estudiantes",
                Optional.of(LocalDate.of(2027, 11, 26)),
                Optional.of(BigDecimal.valueOf(number)),
                new TreeMap<>(Map.of(2027, new BigDecimal("80"), 2028, new BigDecimal("85"))),
                List.of(new Indicator(
                        Ids.mint(),
                        "Lectores " + number,
                        "Lectores",
                        "Estudiantes",
                        "%",
                        Optional.empty(),
                        "Cada período",
                        "")),
                IntStream.rangeClosed(1, actions)
                        .mapToObj(it -> action(number * 10 + it))
                        .toList());
    }

    private static Action action(int number) {
        return new Action(
                Ids.mint(),
                "Encuentro " + number + " de lectura con familias, con materiales de la biblioteca",
                "Docentes de primaria",
                Optional.of(LocalDate.of(2027, 2, 1)),
                Optional.of(LocalDate.of(2027, 10, 29)),
                Optional.of(30),
                "Actas y fotografías",
                List.of());
    }

    private static PlanHead head() {
        return new PlanHead(
                DOCUMENT,
                new PlanId(Ids.mint()),
                2027,
                2027,
                2029,
                "Guía 34, edición 2008",
                "BORRADOR",
                "En elaboración",
                true,
                true,
                true,
                Set.of(),
                true,
                false,
                Optional.empty(),
                400,
                1,
                Optional.empty());
    }

    private static Saving saving() {
        return new Saving("/guardar", 400, "x", Ids.mint(), "token");
    }

    private static PlanSummary summary() {
        return new PlanSummary(0, 0, 0, 0, 4, 4, 8, 8, 8, 8, 8, 24, 24, 24, 0, 0, false, false, List.of(), true, true);
    }

    private static PlanContent content(PlanView plan) {
        return new PlanContent(
                "valle",
                new PlanContent.SchoolName(SCHOOL, "900000000001", "Colegio Ficticio"),
                new PlanContent.CatalogueName("guia34-2008", 2008, "Guía 34"),
                Optional.empty(),
                plan,
                PriorityScheme.GUIA_34,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(new PlanContent.AreaName("academica", "2", "Gestión académica")),
                List.of(),
                List.of(),
                new PlanContent.Adjustment("", Optional.empty(), ""),
                "",
                new PlanContent.Approval("", Optional.empty(), false));
    }
}
