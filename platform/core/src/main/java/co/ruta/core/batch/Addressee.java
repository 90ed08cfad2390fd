package co.ruta.core.batch;

import co.ruta.core.Service;
import co.ruta.core.format.BroughtBooks.Recognised;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose a workbook is: the school whose DANE code the form shows; else the one in the name of the file. */
@Service
class Addressee {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

    private final Schools schools;

    @Inject
    Addressee(Schools schools) {
        this.schools = schools;
    }

    /**
     * @param file its name in the ZIP
     * @throws co.ruta.core.problem.ProblemException {@code SCHOOL_NOT_SAID}, {@code SCHOOL_DOUBTFUL}, {@code SCHOOL_UNKNOWN}
     */
    School of(TerritoryId territory, String file, Recognised book) {
        List<String> named = named(file);
        Optional<String> shown = book.daneCode();
        if (shown.isPresent() && named.size() == 1 && !named.contains(shown.get())) {
            throw Problems.invalid(
                    "file",
                    "SCHOOL_DOUBTFUL",
                    "El libro dice ser del establecimiento " + shown.get() + " y el nombre del archivo, del "
                            + named.get(0) + ". Corrija el que esté mal y vuelva a subirlo.");
        }
        if (shown.isEmpty() && named.size() != 1) {
            return book.document()
                    .map(it -> schools.get(territory, it.school()))
                    .orElseThrow(() -> Problems.invalid(
                            "file",
                            "SCHOOL_NOT_SAID",
                            "El libro no dice de qué establecimiento es. Escriba su código DANE en el libro, o en el"
                                    + " nombre del archivo."));
        }
        String code = shown.orElseGet(() -> named.get(0));
        return schools.byCode(territory, code)
                .orElseThrow(() -> Problems.invalid(
                        "file",
                        "SCHOOL_UNKNOWN",
                        "En el directorio no hay ningún establecimiento con el código DANE " + code
                                + ". Corrija el código, o agréguelo al directorio."));
    }

    private static List<String> named(String file) {
        Matcher found = CODE.matcher(file);
        return found.results().map(it -> it.group()).distinct().toList();
    }
}
