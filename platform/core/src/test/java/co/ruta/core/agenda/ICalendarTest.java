package co.ruta.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What a phone subscribes to is iCalendar: read back and validated by a library that others use. */
class ICalendarTest {
    private static final long SEED = 20261127;
    private static final Instant NOW = Instant.parse("2026-11-27T21:05:06.789Z");
    private static final String ROOT = "https://ruta.example";

    private final Random random = new Random(SEED);

    @Test
    void everyEntryShouldBeReadBackAsItWasWritten() throws IOException, ParserException {
        List<AgendaEntry> entries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            entries.add(new AgendaEntry(
                    "valle-" + i,
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700)),
                    text(),
                    text(),
                    "/valle/" + i));
        }

        Calendar read = read(ICalendar.write("Ruta; de, prueba", ROOT, NOW, entries));

        List<VEvent> events = read.getComponents("VEVENT");
        assertThat(events).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            AgendaEntry entry = entries.get(i);
            VEvent event = events.get(i);
            assertThat(value(event, "UID")).isEqualTo(entry.uid() + "@ruta");
            assertThat(value(event, "SUMMARY")).isEqualTo(entry.title());
            assertThat(value(event, "DESCRIPTION")).isEqualTo(entry.text());
            assertThat(value(event, "URL")).isEqualTo(ROOT + entry.address());
            assertThat(value(event, "DTSTART")).isEqualTo(entry.day().toString().replace("-", ""));
            assertThat(value(event, "DTSTAMP")).isEqualTo("20261127T210506Z");
            assertThat(event.getAlarms()).hasSize(1);
        }
    }

    @Test
    void noLineShouldBeLongerThanSeventyFiveOctets() {
        String written = ICalendar.write(
                "Ruta",
                ROOT,
                NOW,
                List.of(new AgendaEntry("u", LocalDate.of(2026, 11, 27), "ñandú 😀 ".repeat(60), "", "/")));

        assertThat(written).endsWith("END:VCALENDAR\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(written.split("\r\n")).allSatisfy(it -> assertThat(it.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    private static Calendar read(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate(true);
        return calendar;
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    /** Without a line's end right after a backslash: ical4j does not read that back, though RFC 5545, 3.3.11 is plain. */
    private String text() {
        String alphabet = "abc ñáé,;:\\\"'😀<>&=\n-";
        StringBuilder text = new StringBuilder("a");
        int length = random.nextInt(160);
        for (int i = 0; i < length; i++) {
            int at = random.nextInt(alphabet.length());
            if (!Character.isSurrogate(alphabet.charAt(at))) {
                text.append(alphabet.charAt(at));
            } else {
                text.append("😀");
            }
        }
        return text.append('z').toString().replaceAll("\\\\+\n", "\n");
    }
}
