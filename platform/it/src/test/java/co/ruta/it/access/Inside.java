package co.ruta.it.access;

import co.ruta.it.world.ImprovementPlan;
import co.ruta.it.world.Json;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.Workbooks;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Real things at a school, for paths that name more than the school: a delivered document, a remark, a file. */
public final class Inside {
    private static final Map<String, Map<String, String>> MADE = new HashMap<>();

    private Inside() {}

    /** Made when a school is asked for first. */
    public static synchronized Map<String, String> of(Town.SchoolPeople school) {
        return MADE.computeIfAbsent(school.id(), it -> make(school));
    }

    private static Map<String, String> make(Town.SchoolPeople school) {
        SelfAssessment document = SelfAssessment.of(school).makeReady();
        document.take(school.of(Role.RECTOR), "deliver").ok();
        var professional = school.town().of(Role.PROFESSIONAL);
        document.take(professional, "begin-review").ok();
        String observation = professional
                .post(document.api() + "/observations", Json.of("path", "", "body", "Amplíe la conclusión."))
                .ok()
                .json()
                .get("id")
                .asText();
        document.take(professional, "return").ok();
        ImprovementPlan plan = ImprovementPlan.of(school).deliver();
        return Map.ofEntries(
                Map.entry("cycle", "2026"),
                Map.entry("plugin", World.HOME),
                Map.entry("number", "1"),
                Map.entry("earlier", "1"),
                Map.entry("document", document.id()),
                Map.entry("observation", observation),
                Map.entry("record", "01HZZZZZZZZZZZZZZZZZZZZZZZ"),
                Map.entry("item", "assessment-actions"),
                Map.entry("sha256", file(school)),
                Map.entry("process", "directiva.direccionamiento"),
                Map.entry("transition", "reopen"),
                Map.entry("kind", "goals"),
                Map.entry("flow", "self-assessment"),
                Map.entry("paper", paper(school)),
                Map.entry("node", plan.goal()),
                Map.entry("moment", plan.moment()),
                Map.entry("batch", batch(school)),
                Map.entry("as", "pdf"),
                Map.entry("form", "csv"));
    }

    /** A circular of the school's secretaría, one for each school that asks. */
    private static String paper(Town.SchoolPeople school) {
        String body = "";
        for (Map.Entry<String, String> part : Map.of(
                        "kind", "CIRCULAR",
                        "reference", "Circular de prueba " + school.id(),
                        "title", "Cronograma de entregas",
                        "audience", "EVERYBODY")
                .entrySet()) {
            body += "--x\r\nContent-Disposition: form-data; name=\"" + part.getKey() + "\"\r\n\r\n" + part.getValue()
                    + "\r\n";
        }
        body += "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"circular.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nCircular\r\n--x--\r\n";
        return school.town()
                .of(Role.LEADER)
                .send(
                        "POST",
                        school.town().api() + "/library",
                        Map.of("Content-Type", "multipart/form-data; boundary=x"),
                        BodyPublishers.ofString(body))
                .ok()
                .json()
                .get("id")
                .asText();
    }

    /** A ZIP of workbooks, brought by the school's secretaría; its one file is no workbook. */
    private static String batch(Town.SchoolPeople school) {
        byte[] zip = Workbooks.zip(Map.of("notas.txt", school.name().getBytes(StandardCharsets.UTF_8)));
        var leader = school.town().of(Role.LEADER);
        String batches = school.town().api() + "/batches";
        String id = leader.post(batches, Json.of("name", "libros.zip", "size", zip.length, "year", 2026))
                .ok()
                .json()
                .get("id")
                .asText();
        leader.send(
                        "PATCH",
                        batches + "/" + id,
                        Map.of("Content-Type", "application/octet-stream", "Upload-Offset", "0"),
                        BodyPublishers.ofByteArray(zip))
                .ok();
        return id;
    }

    private static String file(Town.SchoolPeople school) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"acta.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nActa de " + school.name() + "\r\n--x--\r\n";
        return school.of(Role.RECTOR)
                .send(
                        "POST",
                        school.api() + "/evidence",
                        Map.of("Content-Type", "multipart/form-data; boundary=x"),
                        BodyPublishers.ofString(body))
                .ok()
                .json()
                .findValue("sha256")
                .asText();
    }
}
