package co.ruta.core.school;

import co.ruta.core.school.ImportReport.ImportProblem;
import co.ruta.core.school.ImportReport.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects what there is to say about a list; beyond {@value #MOST} places it counts the rest. */
final class Remarks {
    private static final int MOST = 1000;

    private final List<ImportProblem> said = new ArrayList<>();
    private int unsaid;
    private boolean errors;
    private final Map<Integer, List<String>> wrongLines = new TreeMap<>();

    void error(int line, String column, String code, String message) {
        add(line, column, code, message, Severity.ERROR);
    }

    void warning(int line, String column, String code, String message) {
        add(line, column, code, message, Severity.WARNING);
    }

    void note(String column, String code, String message) {
        add(0, column, code, message, Severity.NOTE);
    }

    private void add(int line, String column, String code, String message, Severity severity) {
        if (severity == Severity.ERROR) {
            errors = true;
            wrongLines
                    .computeIfAbsent(line, it -> new ArrayList<>())
                    .add((column.isEmpty() ? "" : column + ": ") + message);
        }
        if (said.size() >= MOST) {
            unsaid++;
            return;
        }
        Optional<String> place = column.isEmpty() ? Optional.empty() : Optional.of(column);
        said.add(new ImportProblem(line, place, code, message, severity));
    }

    boolean hasErrors() {
        return errors;
    }

    /** What is wrong in each line that has errors; line 0 is the file as a whole, 1 its header. */
    Map<Integer, List<String>> wrongLines() {
        return wrongLines;
    }

    List<ImportProblem> list() {
        List<ImportProblem> list = new ArrayList<>(said);
        list.sort(Comparator.comparing(ImportProblem::severity).thenComparing(ImportProblem::row));
        if (unsaid > 0) {
            list.add(new ImportProblem(
                    0,
                    Optional.empty(),
                    "MORE_PROBLEMS",
                    "Hay " + unsaid + " observaciones más que no se muestran. Corrija estas y vuelva a importar.",
                    errors ? Severity.ERROR : Severity.WARNING));
        }
        return list;
    }
}
