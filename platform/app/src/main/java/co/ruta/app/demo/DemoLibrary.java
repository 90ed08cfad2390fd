package co.ruta.app.demo;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.library.Library;
import co.ruta.core.library.Library.Facts;
import co.ruta.core.library.Paper.Audience;
import co.ruta.core.library.Paper.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A few documents in the library of the demo: the notice its dates cite, a guide in two versions, one that is over. */
@ApplicationScoped
class DemoLibrary {
    @Inject
    private Library library;

    /** Publishes them once; every other reader has confirmed the notice. */
    void fill(TerritoryId territory, Principal leader, List<Principal> readers, int year) {
        if (!library.list(leader, territory).isEmpty()) {
            return;
        }
        String notice = library.publish(
                leader,
                territory,
                new Facts(
                        Kind.CIRCULAR,
                        notice(year),
                        "Cronograma de entregas de la vigencia " + year,
                        Audience.EVERYBODY,
                        LocalDate.of(year, 1, 20),
                        Optional.of(LocalDate.of(year, 12, 31))),
                "cronograma-" + year + ".txt",
                text("Documento de demostración. Las entregas de " + year + " cierran en la fecha del calendario."));
        library.publish(
                leader,
                territory,
                new Facts(
                        Kind.CIRCULAR,
                        notice(year - 1),
                        "Cronograma de entregas de la vigencia " + (year - 1),
                        Audience.EVERYBODY,
                        LocalDate.of(year - 1, 1, 20),
                        Optional.of(LocalDate.of(year - 1, 12, 31))),
                "cronograma-" + (year - 1) + ".txt",
                text("Documento de demostración. Ya no rige."));
        String guide = library.publish(
                leader,
                territory,
                new Facts(
                        Kind.GUIDE,
                        "Documento orientador de demostración",
                        "Cómo formular metas que se puedan medir",
                        Audience.SCHOOLS,
                        LocalDate.of(year, 2, 1),
                        Optional.empty()),
                "orientaciones.txt",
                text("Documento de demostración, primera versión."));
        library.renew(
                leader,
                territory,
                guide,
                "Se agregan dos ejemplos",
                "orientaciones-2.txt",
                text("Documento de demostración, segunda versión, con ejemplos."));
        for (int i = 0; i < readers.size(); i += 2) {
            library.confirm(readers.get(i), territory, notice);
        }
    }

    /** As the dates of the demo cite it. */
    static String notice(int year) {
        return "Aviso de demostración de " + year;
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
