package co.ruta.core.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Entries as iCalendar (RFC 5545): whole days with a reminder three days before, lines folded at 75 octets of UTF-8 and
 * ended by CR LF, text escaped.
 */
public final class ICalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /**
     * The entries as one calendar.
     *
     * @param name what a calendar program calls it
     * @param root the address before the entries' own, without a slash at its end
     * @param now when it was made
     */
    public static String write(String name, String root, Instant now, List<AgendaEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Ruta//Ruta de Mejoramiento//ES");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        entries.forEach(it -> calendar.event(it, root, now));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(AgendaEntry entry, String root, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(entry.uid() + "@ruta"));
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + day(entry.day()));
        line("DTEND;VALUE=DATE:" + day(entry.day().plusDays(1)));
        line("SUMMARY:" + escaped(entry.title()));
        line("DESCRIPTION:" + escaped(entry.text()));
        line("URL:" + root + entry.address());
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + escaped(entry.title()));
        line("TRIGGER:-P3D");
        line("END:VALARM");
        line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Text as a value: the characters with a meaning behind a backslash, a new line as two characters. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Writes a line, in pieces of at most 75 octets that never break a character; each further piece begins with a space. */
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            String written = Character.toString(character);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(written);
            octets += size;
            at += written.length();
        }
        text.append("\r\n");
    }
}
