package co.ruta.core.format;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FormImports.Import;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables of people's own, one row an action, say: which of their columns is which field is said once and kept. Afterwards they
 * are previewed and applied as {@link FormImports} does with any workbook.
 */
public interface ForeignTables {
    /** The formats of a territory whose tables can be filled that way. */
    List<Choice> formats(TerritoryId territory);

    /**
     * Keeps a table, in a workbook or CSV, for a draft; its columns are said next.
     *
     * @throws co.ruta.core.problem.ProblemException {@code IMPORT_TOO_LARGE}, {@code FORM_UNREADABLE}, {@code
     *     FORMAT_NOT_FOUND}, {@code TABLE_NOT_FOUND}
     */
    Import keep(Principal who, DocumentRef document, String format, String name, InputStream file);

    /** How a kept table lies, with what each heading probably means. */
    Layout layout(TerritoryId territory, SchoolId school, String id, Asked asked);

    /** The same of any file, for the secretaría. */
    Layout layout(TerritoryId territory, byte[] file, int year, Asked asked);

    /**
     * Says which column is which field, for this file and for those that come with the same headings.
     *
     * @throws co.ruta.core.problem.ProblemException {@code COLUMNS_NOT_SAID}, {@code FIELD_TWICE}, {@code TABLE_NOT_FOUND}
     */
    void say(Principal who, TerritoryId territory, SchoolId school, String id, Asked asked, Map<String, String> fields);

    /** Says it for all schools of the territory. */
    void say(Principal who, TerritoryId territory, byte[] file, int year, Asked asked, Map<String, String> fields);

    /** What is kept, newest first. */
    List<Kept> kept(TerritoryId territory);

    /** Keeps what a school said for all schools; {@code MAP_NOT_FOUND}. */
    void share(Principal who, TerritoryId territory, String id);

    /** {@code MAP_NOT_FOUND} */
    void drop(Principal who, TerritoryId territory, String id);

    /**
     * A format to choose.
     *
     * @param title with its version
     */
    record Choice(String id, DocumentKind kind, String title) {}

    /**
     * What is looked at.
     *
     * @param format its id; empty for that of the kept file
     * @param table empty for the first that can be filled
     * @param sheet empty for the one that looks most like it
     * @param row of the headings, from 1; 0 for the one that looks most like them
     */
    record Asked(String format, String table, String sheet, int row) {
        public static final Asked NOTHING = new Asked("", "", "", 0);
    }

    /**
     * How a file lies.
     *
     * @param tables id → title, of those that can be filled
     * @param row of the headings, from 1
     * @param saidBy who said the columns of such a file before; empty when they are guessed
     */
    record Layout(
            String format,
            String title,
            Map<String, String> tables,
            String table,
            List<String> sheets,
            String sheet,
            int row,
            List<Heading> headings,
            List<Field> fields,
            Optional<String> saidBy) {
        public Layout {
            headings = List.copyOf(headings);
            fields = List.copyOf(fields);
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * A column.
     *
     * @param name names the heading when its field is said
     * @param letters of the column
     * @param examples what stands below, up to three
     * @param field id of what it probably means, or was said to; empty when nothing fits
     */
    record Heading(String name, String letters, String text, List<String> examples, String field) {}

    /**
     * A field.
     *
     * @param names whether it only says which row is meant
     */
    record Field(String id, String title, boolean required, boolean names) {}

    /**
     * What was said of such a table.
     *
     * @param school who said it; empty when the secretaría keeps it for all
     */
    record Kept(
            String id, Optional<SchoolId> school, Optional<String> schoolName, ColumnMap map, String by, Instant at) {}
}
