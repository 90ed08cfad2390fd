package co.ruta.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.account.Principal;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.reminder.LetterBox;
import co.ruta.core.reminder.Mail;
import co.ruta.core.reminder.MailChoices;
import co.ruta.core.reminder.Reminders;
import co.ruta.core.reminder.RoundOver;
import co.ruta.core.sql.Sql;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territories.Change;
import co.ruta.it.server.Deployed;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders on the real database: one letter for a person and a last day, whoever sends it and however often it is tried. */
class RemindersIT extends Deployed {
    private static final TerritoryId TERRITORY = new TerritoryId("prueba-recordatorios");
    private static final TerritoryId MODEL = new TerritoryId("ibague");

    @Inject
    Sql sql;

    @Inject
    Territories territories;

    @Inject
    Deadlines deadlines;

    @Inject
    MailChoices choices;

    @Inject
    Clock clock;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    private final LetterBox box = new LetterBox();
    private LocalDate closes = LocalDate.EPOCH;
    private PersonId rector = PersonId.mint();
    private String address = "";

    @BeforeEach
    void aSchoolThatOwes() {
        Rows.territory(database, TERRITORY);
        closes = LocalDate.now(clock).plusDays(2);
        close(closes);
        rector = Rows.person(database, "Rectora");
        address = rector.value().toLowerCase(Locale.ROOT) + "@contrato.example";
        SchoolId school = Rows.school(database, TERRITORY);
        Rows.write(
                database,
                "INSERT INTO membership (id, person_id, territory_id, school_id, role, valid_from, granted_at)"
                        + " VALUES (?, ?, ?, ?, 'RECTOR', '2020-01-01', UTC_TIMESTAMP(6))",
                PersonId.mint().value(),
                rector.value(),
                TERRITORY.value(),
                school.value());
    }

    @Test
    void eachLetterShouldGoOutOnceFromWhicheverNode() {
        round(clock).round();
        round(clock).round();

        assertThat(box.to(address)).singleElement().satisfies(it -> {
            assertThat(it.plain()).contains("Colegio de contrato", "https://ruta.example/" + TERRITORY + "/ie/");
            assertThat(it.plain() + it.html() + it.subject()).doesNotContain("Rectora", address);
            assertThat(it.html()).contains("<strong>").doesNotContain("<script");
        });
    }

    @Test
    void dayThatMovesShouldBeRemindedOfAnew() {
        round(clock).round();
        close(closes.plusDays(1));
        round(clock).round();

        assertThat(box.to(address)).hasSize(2);
        assertThat(box.to(address).get(1).id())
                .isNotEqualTo(box.to(address).get(0).id());
    }

    @Test
    void letterThatWasRefusedShouldGoOutLaterAsTheSameOne() {
        box.refuse(true);
        round(clock).round();
        box.refuse(false);
        round(clock).round();
        assertThat(box.to(address)).as("not before its hour").isEmpty();

        round(Clock.offset(clock, Duration.ofMinutes(61))).round();
        round(Clock.offset(clock, Duration.ofMinutes(130))).round();
        assertThat(box.to(address)).hasSize(1);
    }

    @Test
    void linkInTheLetterShouldStopTheNext() {
        round(clock).round();
        Mail first = box.to(address).get(0);
        assertThat(choices.stop(first.stop().substring(first.stop().lastIndexOf('/') + 1)))
                .isTrue();
        assertThat(choices.stop("x".repeat(43))).isFalse();

        close(closes.plusDays(1));
        round(clock).round();
        assertThat(box.to(address)).hasSize(1);

        choices.choose(new Principal(rector, "Rectora", List.of()), true);
        round(clock).round();
        assertThat(box.to(address)).hasSize(2);
    }

    private Reminders round(Clock at) {
        return RoundOver.of(sql, territories, deadlines, at, box);
    }

    /** The model's files with another name and a last day for the self-assessment. */
    private void close(LocalDate day) {
        Map<String, String> files =
                new HashMap<>(territories.files(MODEL, territories.get(MODEL).revision()));
        int year = territories.get(MODEL).values().openCycles().get(0).year();
        files.computeIfPresent("territory.yaml", (name, text) -> text.replace("id: ibague\n", "id: " + TERRITORY + "\n")
                .replace("plugin:\n  id: " + TERRITORY, "plugin:\n  id: ibague")
                .replace("receipt-code: IBG", "receipt-code: PRC"));
        files.put(
                "calendar.yaml",
                "cycles:\n  - year: " + year
                        + "\n    open: true\n    catalogue: guia34-2008\n    source: prueba\n    deadlines:\n"
                        + "      - {id: self-assessment, closes: " + day + ", act: Aviso de prueba}\n");
        Optional<Integer> seen = territories.find(TERRITORY).map(it -> it.revision());
        territories.apply(new Change(TERRITORY, files, seen, Optional.empty(), "prueba"));
    }
}
