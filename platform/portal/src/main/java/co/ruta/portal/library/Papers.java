package co.ruta.portal.library;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.library.Library;
import co.ruta.core.library.Library.Facts;
import co.ruta.core.library.Paper;
import co.ruta.core.library.Paper.Audience;
import co.ruta.core.library.Paper.Kind;
import co.ruta.core.library.Paper.Version;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import co.ruta.portal.page.Trouble;
import co.ruta.web.form.FileForm;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What both sides' pages share: reading a form with a file, and giving a file out. */
final class Papers {
    private Papers() {}

    /** What is said of a new document. */
    static Facts facts(FileForm form, LocalDate today) {
        return new Facts(
                form.one("kind", Kind.values(), Kind.OTHER),
                form.text("reference"),
                form.text("title"),
                form.one("audience", Audience.values(), Audience.EVERYBODY),
                form.day("validFrom").orElse(today),
                form.day("validTo"));
    }

    static List<Trouble> troubles(ProblemException wrong) {
        return wrong.problems().stream()
                .map(it -> Trouble.at("#" + it.where().filter(Papers::isField).orElse("file"), it.message()))
                .toList();
    }

    private static boolean isField(String name) {
        return List.of("reference", "title", "validFrom", "validTo", "note").contains(name);
    }

    static Response file(Library library, TerritoryId territory, Paper paper, int number) {
        Version version = paper.versions().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("VERSION_UNKNOWN", "El documento no tiene esa versión."));
        boolean shown = version.mediaType().equals("application/pdf")
                || version.mediaType().matches("image/(png|jpeg|webp)");
        String name = URLEncoder.encode(version.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(library.open(territory, version), version.mediaType())
                .header("Content-Length", version.size())
                .header("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .build();
    }
}
