package co.ruta.core.format;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Part;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Section;
import co.ruta.core.format.FilledForm.Single;
import co.ruta.core.format.FilledForm.Spot;
import co.ruta.core.sheet.SheetText;
import co.ruta.core.sheet.Unlocked;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatLayout;
import co.ruta.sdk.format.FormatLayout.HeaderItem;
import co.ruta.sdk.format.FormatLayout.HeaderLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PictureAnchor;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A filled form as an Excel workbook. The first column of every sheet is hidden and names what each row is, so that rows
 * are found again wherever they were moved; one hidden sheet says which form this is. Headings and what the platform fills
 * are locked, without a password: against slips, not against people.
 */
public final class FormWorkbook {
    static final String IDENTITY = "_ruta";
    static final String LISTS = "_listas";
    static final int MARK = 0;
    static final int FIRST = 1;
    static final int VALUE = 2;
    static final int SPARE = 30;
    static final String BASE = "base.";

    /** Rows written at a time where a table has many: no more stay in memory. */
    private static final int AT_A_TIME = 250;

    private static final int USUAL = 18;
    private static final int LABEL = 32;
    private static final int LOGO_HEIGHT = 64;
    private static final int LOGO_WIDTH = 320;
    private static final String HEAD = "D9E2EC";
    private static final String LOCKED = "F2F2F2";
    private static final String EDGE = "A0A8B0";

    /** Nothing that is not asked can be written over; rows and columns may be made taller and wider. */
    private static final Set<SheetProtectionOption> LOCKS = locks();

    private final FilledForm form;
    private final Optional<RecordValues> base;
    private final Map<List<FieldType.Option>, Range> lists = new HashMap<>();

    private FormWorkbook(FilledForm form, Optional<RecordValues> base) {
        this.form = form;
        this.base = base;
    }

    private static Set<SheetProtectionOption> locks() {
        Set<SheetProtectionOption> locks = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
        locks.remove(SheetProtectionOption.FORMAT_ROWS);
        locks.remove(SheetProtectionOption.FORMAT_COLUMNS);
        return locks;
    }

    /** The workbook's bytes. */
    public static byte[] of(FilledForm form) {
        return new FormWorkbook(form, Optional.empty()).write();
    }

    /** The same of a record, with what it was made from, so that another's change is not taken for this one's. */
    static byte[] of(FilledForm form, RecordValues base) {
        return new FormWorkbook(form, Optional.of(base)).write();
    }

    private byte[] write() {
        FormatLayout.Workbook layout = form.format()
                .layout()
                .workbook()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The format has no workbook: " + form.format().id()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Ruta", "1.0")) {
            List<Worksheet> sheets = layout.sheets().stream()
                    .map(it -> workbook.newWorksheet(it.name()))
                    .toList();
            Worksheet choices = workbook.newWorksheet(LISTS);
            writeLists(choices);
            for (int i = 0; i < sheets.size(); i++) {
                sheet(sheets.get(i), layout.sheets().get(i));
            }
            writeIdentity(workbook.newWorksheet(IDENTITY));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Unlocked.of(out.toByteArray());
    }

    private void writeIdentity(Worksheet sheet) {
        int row = 0;
        for (var word : form.identity().words().entrySet()) {
            sheet.value(row, 0, word.getKey());
            sheet.value(row++, 1, word.getValue());
        }
        for (String piece : base.map(BasePieces::of).orElse(List.of())) {
            sheet.value(row, 0, BASE + row);
            sheet.value(row++, 1, piece);
        }
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        sheet.protect("");
    }

    private void writeLists(Worksheet sheet) {
        List<List<FieldType.Option>> all = columns()
                .map(Column::options)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        for (int column = 0; column < all.size(); column++) {
            List<FieldType.Option> options = all.get(column);
            for (int row = 0; row < options.size(); row++) {
                sheet.value(row, column, SheetText.written(options.get(row).label()));
            }
            lists.put(options, sheet.range(0, column, options.size() - 1, column));
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.protect("");
    }

    private Stream<Column> columns() {
        return Stream.concat(form.singles().map(Single::column), form.tables().flatMap(it -> it.columns().stream()));
    }

    private void sheet(Worksheet sheet, FormatLayout.Sheet layout) {
        sheet.hideColumn(MARK);
        sheet.width(FIRST, LABEL);
        Map<String, Integer> widths = layout.columns().stream()
                .collect(Collectors.toMap(FormatLayout.Column::field, FormatLayout.Column::width));
        int row = heading(sheet, layout.header());
        int frozen = row;
        for (Section each : form.sections()) {
            if (layout.sections().contains(each.definition().id())) {
                row = section(sheet, each, widths, row + 1);
            }
        }
        for (String each : form.marks().closing()) {
            sheet.value(++row, MARK, "h:");
            sheet.value(row, FIRST, SheetText.written(each));
        }
        PrintSetup.of(form, sheet, frozen);
        if (layout.lockedHeadings()) {
            sheet.protect("", LOCKS);
        }
    }

    private int heading(Worksheet sheet, List<HeaderLine> lines) {
        int row = logo(sheet);
        if (form.marks().draft()) {
            sheet.value(row, FIRST, FormMarks.DRAFT);
            sheet.style(row++, FIRST).bold().fontSize(14).set();
        }
        for (HeaderLine line : lines) {
            int column = FIRST;
            for (HeaderItem item : line.items()) {
                String words = form.heading().getOrDefault(item, "");
                if (!words.isEmpty()) {
                    sheet.value(row, column, SheetText.written(words));
                    sheet.style(row, column).bold().set();
                    column += column == FIRST ? 1 : 2;
                }
            }
            row++;
        }
        sheet.value(row, FIRST, SheetText.written(form.format().title()));
        sheet.style(row++, FIRST).bold().fontSize(14).set();
        if (form.marks().number().isPresent()) {
            sheet.value(
                    row, FIRST, SheetText.written("N.º " + form.marks().number().get()));
            sheet.style(row++, FIRST).bold().set();
        }
        return row;
    }

    /** The first free row; a drawing is not put in: spreadsheet programs want an image beside it. */
    private int logo(Worksheet sheet) {
        Optional<FormLogo> logo = form.marks().logo().filter(FormLogo::png);
        if (logo.isEmpty()) {
            return 0;
        }
        byte[] image = logo.get().bytes();
        int width = Math.min(LOGO_WIDTH, PngSize.of(image).widthAt(LOGO_HEIGHT));
        sheet.rowHeight(0, LOGO_HEIGHT * 0.75 + 4);
        sheet.addImage(
                PictureAnchor.oneCellAnchor(0, FIRST, width, LOGO_HEIGHT),
                image,
                logo.get().alternative(),
                true);
        return 1;
    }

    private int section(Worksheet sheet, Section section, Map<String, Integer> widths, int from) {
        int row = from;
        sheet.value(row, MARK, "s:" + section.definition().id());
        sheet.value(row, FIRST, SheetText.written(section.definition().title()));
        sheet.style(row, FIRST).bold().fontSize(12).set();
        row++;
        if (section.definition().help().isPresent()) {
            sheet.value(row, MARK, "h:");
            sheet.value(
                    row, FIRST, SheetText.written(section.definition().help().get()));
            sheet.style(row++, FIRST).italic().set();
        }
        for (Part part : section.parts()) {
            row = part instanceof Single single
                    ? single(sheet, single, widths, row)
                    : table(sheet, (Rows) part, widths, row);
        }
        return row;
    }

    private int single(Worksheet sheet, Single single, Map<String, Integer> widths, int row) {
        Column column = single.column();
        sheet.value(row, MARK, "f:" + column.id());
        sheet.value(
                row, FIRST, SheetText.written(column.title() + (column.field().required() ? " *" : "")));
        sheet.style(row, FIRST).bold().wrapText(true).verticalAlignment("top").set();
        int width = Math.max(wide(widths, column.field().id(), 0), USUAL * 2);
        sheet.width(VALUE, width);
        int lines = cell(sheet, row, VALUE, column, single.spot(), width);
        Range range = sheet.range(row, VALUE, row, VALUE);
        look(column, range);
        validate(sheet, column, range);
        tall(sheet, row, column.field().type() instanceof FieldType.Text text ? Math.max(text.lines(), lines) : lines);
        return row + 1;
    }

    private int table(Worksheet sheet, Rows table, Map<String, Integer> said, int from) {
        int row = from;
        sheet.value(row, MARK, "h:");
        sheet.value(row, FIRST, SheetText.written(table.field().title()));
        sheet.style(row++, FIRST).bold().set();
        sheet.value(row, MARK, "t:" + table.field().id());
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.value(row, FIRST + i, table.columns().get(i).id());
        }
        sheet.hideRow(row++);
        sheet.value(row, MARK, "h:");
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            sheet.value(
                    row,
                    FIRST + i,
                    SheetText.written(column.title() + (column.field().required() ? " *" : "")));
            int width = wide(said, table.field().id() + "/" + column.field().id(), USUAL);
            widths[i] = i == 0 ? Math.max(width, LABEL) : width;
            sheet.width(FIRST + i, widths[i]);
        }
        sheet.range(row, FIRST, row, FIRST + table.columns().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(HEAD)
                .borderStyle(BorderStyle.THIN)
                .borderColor(EDGE)
                .set();
        int first = ++row;
        for (Line line : table.lines()) {
            sheet.value(row, MARK, "r:" + line.key());
            int tallest = 1;
            for (int i = 0; i < table.columns().size(); i++) {
                tallest = Math.max(
                        tallest,
                        cell(
                                sheet,
                                row,
                                FIRST + i,
                                table.columns().get(i),
                                line.spots().get(i),
                                widths[i]));
            }
            tall(sheet, row++, tallest);
            if (table.lines().size() > AT_A_TIME && (row - first) % AT_A_TIME == 0) {
                looks(sheet, table, row - AT_A_TIME, row);
                flush(sheet);
            }
        }
        int looked = table.lines().size() > AT_A_TIME ? first + (row - first) / AT_A_TIME * AT_A_TIME : first;
        int spare = table.open()
                ? Math.max(0, Math.min(SPARE, ((FieldType.Table) table.field().type()).maxRows() - (row - first)))
                : 0;
        for (int i = 0; i < spare; i++) {
            sheet.value(row++, MARK, "r:");
        }
        looks(sheet, table, looked, row);
        if (row > first) {
            for (int i = 0; i < table.columns().size(); i++) {
                validate(sheet, table.columns().get(i), sheet.range(first, FIRST + i, row - 1, FIRST + i));
            }
        }
        return row;
    }

    private void looks(Worksheet sheet, Rows table, int from, int to) {
        for (int i = 0; i < table.columns().size() && to > from; i++) {
            look(table.columns().get(i), sheet.range(from, FIRST + i, to - 1, FIRST + i));
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** How many lines it takes in a column so wide. */
    private static int cell(Worksheet sheet, int row, int column, Column asked, Spot spot, int width) {
        Optional<Object> words = CellWords.of(asked, spot.value());
        words.ifPresent(it -> {
            if (it instanceof BigDecimal number) {
                sheet.value(row, column, number);
            } else if (it instanceof LocalDate day) {
                sheet.value(row, column, day);
            } else {
                sheet.value(row, column, SheetText.written(it.toString()));
            }
        });
        return words.map(it -> RowHeights.lines(it.toString(), width)).orElse(1);
    }

    /** How a run of cells of one column looks, and whether it can be written. */
    private static void look(Column column, Range range) {
        var style = range.style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(EDGE)
                .protectionOption(ProtectionOption.LOCKED, !column.editable());
        if (!column.editable()) {
            style = style.fillColor(LOCKED);
        }
        FieldType type = column.field().type();
        if (type instanceof FieldType.Date) {
            style = style.format("dd/mm/yyyy");
        } else if (type instanceof FieldType.Money) {
            style = style.format("#,##0");
        } else if (type instanceof FieldType.Text && column.options().isEmpty()) {
            style = style.format("@");
        }
        style.set();
    }

    private void validate(Worksheet sheet, Column column, Range range) {
        if (column.editable()) {
            new FormValidation(sheet, range, column, lists).add();
        }
    }

    private static void tall(Worksheet sheet, int row, int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, RowHeights.points(lines));
        }
    }

    private static int wide(Map<String, Integer> widths, String field, int usual) {
        return widths.getOrDefault(field, usual);
    }
}
