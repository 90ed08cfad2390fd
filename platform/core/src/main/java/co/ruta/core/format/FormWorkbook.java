package co.ruta.core.format;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Part;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Section;
import co.ruta.core.format.FilledForm.Single;
import co.ruta.core.sheet.SheetText;
import co.ruta.core.sheet.Unlocked;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    static final int USUAL = 18;
    static final int LABEL = 32;

    /** Nothing that is not asked can be written over; rows and columns may be made taller and wider. */
    private static final Set<SheetProtectionOption> LOCKS = locks();

    private final FilledForm form;
    private final Optional<RecordValues> base;
    private final Map<List<FieldType.Option>, Range> lists = new HashMap<>();
    private final FormCells cells = new FormCells(lists);

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
        int row = new SheetHeading(form).write(sheet, layout.header());
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
                    : new FormTable(sheet, (Rows) part, widths, cells).write(row);
        }
        return row;
    }

    private int single(Worksheet sheet, Single single, Map<String, Integer> widths, int row) {
        Column column = single.column();
        sheet.value(row, MARK, "f:" + column.id());
        sheet.value(
                row, FIRST, SheetText.written(column.title() + (column.field().required() ? " *" : "")));
        sheet.style(row, FIRST).bold().wrapText(true).verticalAlignment("top").set();
        int width = Math.max(widths.getOrDefault(column.field().id(), 0), USUAL * 2);
        sheet.width(VALUE, width);
        int lines = cells.write(sheet, row, VALUE, column, single.spot(), width);
        Range range = sheet.range(row, VALUE, row, VALUE);
        cells.look(column, range);
        cells.validate(sheet, column, range);
        cells.tall(
                sheet,
                row,
                column.field().type() instanceof FieldType.Text text ? Math.max(text.lines(), lines) : lines);
        return row + 1;
    }
}
