package co.ruta.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the small test application, or one that refuses to start. */
final class TinyWar {

    private static final String PACKAGE = "co/ruta/launcher/tiny/";
    private static final String HEAD =
            "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\" metadata-complete=\"true\">";

    private TinyWar() {}

    static Path serving(Path folder) throws IOException {
        return pack(
                folder.resolve("sirve.war"),
                servlet("RowsServlet", "/rows")
                        + servlet("PropertiesServlet", "/properties")
                        + servlet("VerificationServlet", "/api/v1/territories/ejemplo/audit/verification"),
                "RowsServlet",
                "VerificationServlet",
                "PropertiesServlet");
    }

    static Path refusing(Path folder) throws IOException {
        return pack(
                folder.resolve("no-arranca.war"),
                "<listener><listener-class>co.ruta.launcher.tiny.RefusingListener</listener-class></listener>",
                "RefusingListener");
    }

    private static String servlet(String name, String path) {
        return "<servlet><servlet-name>" + name + "</servlet-name><servlet-class>co.ruta.launcher.tiny." + name
                + "</servlet-class></servlet><servlet-mapping><servlet-name>" + name
                + "</servlet-name><url-pattern>" + path + "</url-pattern></servlet-mapping>";
    }

    private static Path pack(Path war, String descriptor, String... classes) throws IOException {
        try (OutputStream file = Files.newOutputStream(war);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            zip.write((HEAD + descriptor + "</web-app>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<h1>Ruta</h1>\n".repeat(100).getBytes(StandardCharsets.UTF_8));
            for (String name : classes) {
                zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + PACKAGE + name + ".class"));
                try (InputStream bytes = TinyWar.class.getResourceAsStream("/" + PACKAGE + name + ".class")) {
                    bytes.transferTo(zip);
                }
            }
        }
        return war;
    }
}
