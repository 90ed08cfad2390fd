package co.ruta.portal.office;

import co.ruta.core.verification.VerificationSheet;
import co.ruta.core.verification.VerificationSheet.Row;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one school carries out, row by row, with how the school says it goes and what was verified.
 *
 * @param year the document is of
 * @param state title of the state it stands in
 * @param key ULID minted for this showing, from which each answer makes the id of its verification
 * @param from place of the row that takes the keyboard; none when negative
 * @param written what came back with an error
 */
public record VerifyView(
        OfficePlace at,
        VerificationSheet sheet,
        String school,
        String municipality,
        int year,
        String state,
        String key,
        int from,
        VerifyResource.Written written,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "office/verify.jte";
    }

    public String address() {
        return at.bare("ejecucion/" + sheet.document().document());
    }

    /** A row's id in the page. */
    public static String id(String path) {
        return SchoolPlace.anchor(path);
    }

    public Optional<String> wrong(Row row) {
        return errors.stream()
                .filter(it -> it.href().filter(("#" + id(row.path()))::equals).isPresent())
                .map(Trouble::message)
                .findFirst();
    }

    public boolean chosen(Row row, String answer) {
        return written.path().equals(row.path()) && written.answer().equals(answer);
    }

    public String remark(Row row) {
        return written.path().equals(row.path()) ? written.remark() : "";
    }

    /** Whether a row takes the keyboard when the page opens. */
    public boolean first(Row row) {
        List<Row> rows = sheet.rows().toList();
        return from >= 0 && from < rows.size() && rows.get(from).path().equals(row.path());
    }

    /** "Al corte del 30 de junio de 2027: 40 %, a tiempo". */
    public String reported(Row row) {
        return row.reported()
                .map(it -> "Al corte del " + dates.day(it.cut()) + ": "
                        + it.progress().map(done -> done + " %").orElse("sin avance registrado")
                        + (it.state().isEmpty() ? "" : ", " + it.state().toLowerCase(Locale.ROOT)) + ".")
                .orElse("");
    }

    /** Where the first row is that nobody verified since the last cut. */
    public Optional<String> firstPending() {
        return sheet.rows().filter(it -> it.pending(sheet.cut())).findFirst().map(it -> "#" + id(it.path()));
    }
}
