package co.ruta.core.format;

import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.Remarked;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the cell that a fault was written down with: {@code PMI!C9}. */
final class FaultPlace {
    private static final Pattern CELL = Pattern.compile("(.+)!([A-Z]{1,3})(\\d{1,7})", Pattern.DOTALL);

    private FaultPlace() {}

    /** Empty for what is said of the workbook as a whole. */
    static Optional<Remarked.Remark> of(Fault fault, Book book) {
        Matcher cell = CELL.matcher(fault.cell());
        if (!cell.matches()) {
            return Optional.empty();
        }
        return book.sheet(cell.group(1))
                .map(it -> new Remarked.Remark(
                        it.part(), Integer.parseInt(cell.group(3)), column(cell.group(2)), fault.message()));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
