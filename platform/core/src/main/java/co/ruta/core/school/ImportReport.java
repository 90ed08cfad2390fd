package co.ruta.core.school;

import java.util.List;
import java.util.Optional;

/**
 * What an import did, or would do.
 *
 * @param applied whether it was written
 * @param skipped rows of other territories
 * @param problems by row and column, errors before warnings before notes
 */
public record ImportReport(
        boolean applied, int created, int updated, int unchanged, int skipped, List<ImportProblem> problems) {
    public ImportReport {
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(it -> it.severity() == Severity.ERROR);
    }

    /** ERROR: nothing is written. WARNING: written, somebody should look. NOTE: said once, for the whole file. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    /**
     * A remark about a place in the file.
     *
     * @param row line of the file, the header being 1; 0 for the file as a whole
     * @param column its header, where one column is meant
     * @param message Spanish; quotes what the file says, so escape it
     */
    public record ImportProblem(int row, Optional<String> column, String code, String message, Severity severity) {}
}
