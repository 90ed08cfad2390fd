package co.ruta.core.reminder;

import co.ruta.core.account.Tokens;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Writes the reminder: what closes, when, for which school, where it is done, and how to get no more. No person is named. */
final class Letter {
    private Letter() {}

    static Mail of(Due due, String root, String stopToken) {
        String stop = root + "/recordatorios/" + stopToken;
        String subject = due.title() + " " + due.year() + ": el plazo está por cerrar";
        String source = "Fuente: " + due.source() + ".";
        String plain =
                "Buenos días.\n\n" + due.title() + " " + due.year() + " está pendiente. " + due.sentence() + "\n\n"
                        + due.schools().stream()
                                .map(it -> "- " + it.name() + ": " + home(due, it, root))
                                .collect(Collectors.joining("\n"))
                        + "\n\n" + source + "\n\n" + due.secretaria()
                        + "\n\nEste recordatorio se envía una sola vez por plazo. Para no recibir más: " + stop + "\n";
        String html = "<!doctype html><html lang=\"es-CO\"><head><meta charset=\"utf-8\"><title>" + escaped(subject)
                + "</title></head><body style=\"font:16px/1.5 sans-serif;color:#1f2730;max-width:40em\"><p>Buenos días.</p>"
                + "<p><strong>" + escaped(due.title()) + " " + due.year() + "</strong> está pendiente. "
                + escaped(due.sentence()) + "</p><ul>"
                + due.schools().stream()
                        .map(it -> "<li><a href=\"" + escaped(home(due, it, root)) + "\">" + escaped(it.name())
                                + "</a></li>")
                        .collect(Collectors.joining())
                + "</ul><p>" + escaped(source) + "</p><p>" + escaped(due.secretaria())
                + "</p><hr><p style=\"font-size:14px\">Este recordatorio se envía una sola vez por plazo. <a href=\""
                + escaped(stop) + "\">No recibir más recordatorios</a></p></body></html>";
        return new Mail(id(due), due.address(), subject, plain, html, stop);
    }

    private static String home(Due due, Due.School school, String root) {
        return root + "/" + due.territory() + "/ie/" + school.id() + "/" + due.cycle() + "/inicio";
    }

    private static String id(Due due) {
        return HexFormat.of()
                .formatHex(Tokens.hash(due.territory() + " " + due.person() + " " + due.deadline() + " " + due.year()
                        + " " + due.closes()))
                .substring(0, 32);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
