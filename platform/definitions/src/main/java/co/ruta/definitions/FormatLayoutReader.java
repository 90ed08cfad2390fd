package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatLayout;
import co.ruta.sdk.format.FormatLayout.Column;
import co.ruta.sdk.format.FormatLayout.HeaderItem;
import co.ruta.sdk.format.FormatLayout.HeaderLine;
import co.ruta.sdk.format.FormatLayout.Orientation;
import co.ruta.sdk.format.FormatLayout.Page;
import co.ruta.sdk.format.FormatLayout.Paper;
import co.ruta.sdk.format.FormatLayout.Sheet;
import co.ruta.sdk.format.FormatLayout.Workbook;
import co.ruta.sdk.format.FormatSection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a format looks, and checks that what it lays out exists. */
final class FormatLayoutReader {
    /** What a workbook's tab cannot hold, as the file format says. */
    private static final Pattern TAB = Pattern.compile("(?!')[^\\[\\]:*?/\\\\]{1,31}(?<!')");

    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");

    private final Fields format;
    private final Set<String> sections = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    FormatLayoutReader(Fields format, List<FormatSection> sections) {
        this.format = format;
        for (FormatSection section : sections) {
            this.sections.add(section.id());
            for (FormatField field : section.fields()) {
                if (field.type() instanceof FieldType.Table table) {
                    table.columns().forEach(it -> names.add(field.id() + "/" + it.id()));
                } else {
                    names.add(field.id());
                }
            }
        }
    }

    FormatLayout read() {
        return new FormatLayout(
                format.child("page", false).map(this::page),
                format.child("workbook", false).map(this::workbook));
    }

    private Page page(Fields fields) {
        Optional<String> body = fields.optionalText("body");
        body.ifPresent(it -> checkBlanks(fields, it));
        Page page = new Page(
                fields.choice("orientation", Orientation.class),
                fields.choice("paper", Paper.class),
                header(fields),
                body,
                fields.texts("signatures", false).stream().map(Located::text).toList());
        fields.end();
        return page;
    }

    private void checkBlanks(Fields fields, String body) {
        Matcher blanks = BLANK.matcher(body);
        while (blanks.find()) {
            exists(new Located(blanks.group(1), fields.place("body")), names, "campo");
        }
    }

    private List<HeaderLine> header(Fields fields) {
        return fields.items("header", true).stream()
                .map(it -> {
                    HeaderLine line = new HeaderLine(it.choices("items", HeaderItem.class, true));
                    it.end();
                    return line;
                })
                .toList();
    }

    private Workbook workbook(Fields fields) {
        Set<String> placed = new HashSet<>();
        Set<String> tabs = new HashSet<>();
        List<Sheet> sheets = fields.items("sheets", true).stream()
                .map(it -> sheet(it, placed, tabs))
                .toList();
        fields.end();
        for (String section : sections) {
            if (!placed.contains(section)) {
                format.problems()
                        .add(
                                Code.INCONSISTENT,
                                fields.place("sheets"),
                                "La sección «" + section + "» no está en ninguna hoja.",
                                "Agréguela a «sections» de una hoja.");
            }
        }
        return new Workbook(sheets);
    }

    private Sheet sheet(Fields fields, Set<String> placed, Set<String> tabs) {
        String name = fields.text("name", TAB, "Plan (máximo 31 caracteres, sin [ ] : * ? / \\)");
        if (!tabs.add(name.toLowerCase(Locale.ROOT))) {
            twice(new Located(name, fields.place("name")), "hoja");
        }
        List<Located> shown = fields.texts("sections", true);
        for (Located section : shown) {
            exists(section, sections, "sección");
            if (!placed.add(section.text())) {
                twice(section, "sección");
            }
        }
        Sheet sheet = new Sheet(
                name,
                header(fields),
                shown.stream().map(Located::text).toList(),
                fields.items("columns", false).stream().map(this::column).toList(),
                fields.flag("locked-headings", true));
        fields.end();
        return sheet;
    }

    private Column column(Fields fields) {
        String name = fields.text("field", Shapes.FORMAT_FIELD, "plan/objective");
        exists(new Located(name, fields.place("field")), names, "campo");
        Column column = new Column(name, fields.number("width", 2, 255));
        fields.end();
        return column;
    }

    private void exists(Located name, Set<String> known, String kind) {
        if (!name.text().isEmpty() && !known.contains(name.text())) {
            format.problems()
                    .add(
                            Code.UNKNOWN_REFERENCE,
                            name.place(),
                            "El formato no tiene «" + Nodes.shown(name.text()) + "» (" + kind + ").",
                            Closest.mend(name.text(), known));
        }
    }

    private void twice(Located name, String kind) {
        format.problems()
                .add(
                        Code.DUPLICATE,
                        name.place(),
                        "«" + name.text() + "» está dos veces (" + kind + ").",
                        "Deje solo una.");
    }
}
