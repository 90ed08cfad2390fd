package co.ruta.paper;

import co.ruta.core.format.CellText;
import co.ruta.core.format.FilledForm;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Part;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Section;
import co.ruta.core.format.FilledForm.Single;
import co.ruta.core.format.FormMarks;
import co.ruta.sdk.format.FormatLayout.HeaderItem;
import co.ruta.sdk.format.FormatLayout.HeaderLine;
import co.ruta.sdk.format.FormatLayout.Orientation;
import co.ruta.sdk.format.FormatLayout.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filled form as the XHTML its pages are set from. */
final class FormHtml {
    private static final int POINTS = 9;
    private static final int MARGIN = 14;
    private static final String LINE = ".4pt solid #666";

    /** How high a logo stands, and how wide it may. */
    private static final int LOGO = 18;

    private static final int MOST_LOGO = 120;

    /** How high the title of a section is with the space above and below it, in millimetres. */
    private static final double HEADING = 12;

    private static final double MILLIMETRES = 25.4 / 72;

    private final FilledForm form;
    private final Page page;

    private FormHtml(FilledForm form, Page page) {
        this.form = form;
        this.page = page;
    }

    static String of(FilledForm form, Page page) {
        return new FormHtml(form, page).html();
    }

    private String html() {
        String title = escaped(form.format().title());
        return "<html lang=\"es-CO\"><head><title>" + title + "</title><meta name=\"description\" content=\"" + title
                + "\"/><meta name=\"subject\" content=\"" + title + "\"/><meta name=\"author\" content=\""
                + escaped(said(HeaderItem.SCHOOL)) + "\"/><bookmarks>" + bookmarks() + "</bookmarks><style>" + style()
                + "</style></head><body>" + heading() + "<h1>" + title + "</h1>" + standing()
                + page.body().map(it -> LetterHtml.of(form, it)).orElseGet(() -> form.sections().stream()
                        .map(this::section)
                        .collect(Collectors.joining()))
                + signatures() + closing() + "</body></html>";
    }

    private String bookmarks() {
        return form.sections().stream()
                .map(it -> "<bookmark name=\"" + escaped(it.definition().title()) + "\" href=\"#" + id(it) + "\"/>")
                .collect(Collectors.joining());
    }

    private String style() {
        int width = lying() ? page.paper().height() : page.paper().width();
        int height = lying() ? page.paper().width() : page.paper().height();
        String code = Stream.of(
                        said(HeaderItem.CODE),
                        said(HeaderItem.VERSION),
                        form.marks().number().map(it -> "N.º " + it).orElse(""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
        String draft = form.marks().draft() ? FormMarks.DRAFT : "";
        return "@page{size:" + width + "mm " + height + "mm;margin:22mm " + MARGIN + "mm 18mm " + MARGIN + "mm;"
                + "@top-left{font:8pt Noto;content:'" + css(code) + "'}"
                + "@top-center{font:8pt Noto;content:'" + css(form.format().title()) + "'}"
                + "@top-right{font:8pt Noto;content:'Página ' counter(page) ' de ' counter(pages)}"
                + "@bottom-center{font:bold 11pt Noto;content:'" + css(draft) + "'}"
                + "@bottom-left{font:8pt Noto;content:'" + css(said(HeaderItem.SCHOOL)) + "'}"
                + "@bottom-right{font:8pt Noto;content:'" + css(said(HeaderItem.CYCLE)) + "'}}"
                + "body{font:" + POINTS + "pt/1.35 Noto;color:#111}h1{font-size:15pt;margin:0 0 3mm}"
                + ".letter{margin:0 0 3mm;white-space:pre-line}h2{font-size:11.5pt;margin:5mm 0 1.5mm;page-break-after:avoid}p{margin:0 0 2mm}"
                + "table{width:100%;border-collapse:separate;border-spacing:0;margin:0 0 3mm;table-layout:fixed;-fs-table-paginate:paginate}"
                + "caption{text-align:left;font-weight:bold;padding:0 0 1mm}"
                + "th,td{border-right:" + LINE + ";border-bottom:" + LINE
                + ";padding:1mm 1.4mm;text-align:left;vertical-align:top;"
                + "white-space:pre-wrap;word-wrap:break-word}th{background:#e6ecf1;font-weight:bold}"
                // Each line drawn once: borders that collapse cost a fifth of a long table's time and memory.
                + "th:first-child,td:first-child{border-left:" + LINE + "}thead th,.pairs{border-top:" + LINE + "}"
                + "tr{page-break-inside:avoid}td.n{text-align:right}"
                + "table{-fs-page-break-min-height:0}" // inherited: only the place where a table begins needs room
                + ".wide{font-size:" + smallPoints() + "pt}.head{margin-bottom:4mm}.head td{text-align:center}"
                + ".draft{font-weight:bold;font-size:13pt}.logo{height:" + LOGO + "mm" + logoWidth()
                + ";margin:0 0 2mm}"
                + ".close{margin-top:6mm;border-top:.4pt solid #666;padding-top:2mm}.sign{margin-top:16mm}.sign p{border-top:.6pt solid #111;width:80mm;padding-top:1mm;margin-top:14mm}";
    }

    private String heading() {
        StringBuilder rows = new StringBuilder();
        for (HeaderLine line : page.header()) {
            String cells = line.items().stream()
                    .map(this::said)
                    .filter(it -> !it.isEmpty())
                    .map(it -> "<span>" + escaped(it) + "</span>")
                    .collect(Collectors.joining(" &#160;·&#160; "));
            if (!cells.isEmpty()) {
                rows.append("<p>").append(cells).append("</p>");
            }
        }
        return "<div class=\"head\">" + logo() + rows + "</div>";
    }

    /** A drawing has no size of its own that the pages would know. */
    private String logoWidth() {
        return form.marks()
                .logo()
                .flatMap(LogoDrawing::of)
                .map(it -> String.format(Locale.ROOT, ";width:%.1fmm", Math.min(it.widthAt(LOGO), MOST_LOGO)))
                .orElse("");
    }

    /** Where the heading says so and the territory has one. */
    private String logo() {
        boolean asked = page.header().stream().anyMatch(it -> it.items().contains(HeaderItem.LOGO));
        return form.marks().logo().filter(it -> asked).map(LogoHtml::of).orElse("");
    }

    private String standing() {
        return (form.marks().draft() ? "<p class=\"draft\">" + FormMarks.DRAFT + "</p>" : "")
                + form.marks()
                        .number()
                        .map(it -> "<p>N.º " + escaped(it) + "</p>")
                        .orElse("");
    }

    private String closing() {
        return form.marks().closing().isEmpty()
                ? ""
                : form.marks().closing().stream()
                        .map(it -> "<p>" + escaped(it) + "</p>")
                        .collect(Collectors.joining("", "<div class=\"close\">", "</div>"));
    }

    private String said(HeaderItem item) {
        return form.heading().getOrDefault(item, "");
    }

    private static String id(Section section) {
        return "s-" + section.definition().id();
    }

    private String section(Section section) {
        StringBuilder html = new StringBuilder("<h2 id=\"" + id(section) + "\" style=\""
                + room(HEADING
                        + section.parts().stream().findFirst().map(this::least).orElse(0.0)) + "\">"
                + escaped(section.definition().title()) + "</h2>");
        boolean open = false;
        for (Part part : section.parts()) {
            if (part instanceof Single single) {
                html.append(open ? "" : "<table class=\"pairs\"><tbody>").append(single(single));
                open = true;
            } else {
                html.append(open ? "</tbody></table>" : "").append(table((Rows) part));
                open = false;
            }
        }
        return html.append(open ? "</tbody></table>" : "").toString();
    }

    /** Begins on the next page where less than that is left, in millimetres. */
    private static String room(double least) {
        return String.format(Locale.ROOT, "-fs-page-break-min-height:%.1fmm", least);
    }

    /** What of a part stays with its heading. */
    private double least(Part part) {
        return part instanceof Rows table
                ? LeastHeight.of(table, widths(table), room(wide(table)), points(wide(table)))
                : LeastHeight.row(1, POINTS);
    }

    private static String single(Single single) {
        return "<tr><th scope=\"row\" style=\"width:32%\">"
                + escaped(single.column().title()) + "</th><td>" + escaped(CellText.of(single.column(), single.spot()))
                + "</td></tr>";
    }

    private boolean lying() {
        return page.orientation() == Orientation.LANDSCAPE;
    }

    private double smallPoints() {
        return lying() ? 6.5 : 6;
    }

    /** How many characters stand beside each other; one is about half as wide as it is high. */
    private double room(boolean wide) {
        double millimetres = (lying() ? page.paper().height() : page.paper().width()) - 2 * MARGIN;
        return millimetres / (points(wide) * MILLIMETRES * 0.55);
    }

    private double points(boolean wide) {
        return wide ? smallPoints() : POINTS;
    }

    private static boolean wide(Rows table) {
        return table.columns().size() > 7;
    }

    private List<Double> widths(Rows table) {
        return ColumnWidths.of(table, room(wide(table)));
    }

    private String table(Rows table) {
        boolean wide = wide(table);
        List<Double> widths = widths(table);
        StringBuilder heads = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            heads.append(String.format(Locale.ROOT, "<th scope=\"col\" style=\"width:%.2f%%\">", widths.get(i)))
                    .append(escaped(table.columns().get(i).title()))
                    .append("</th>");
        }
        String rows = table.lines().isEmpty()
                ? "<tr><td colspan=\"" + table.columns().size() + "\">Sin filas</td></tr>"
                : table.lines().stream().map(it -> row(table, it)).collect(Collectors.joining());
        double least = LeastHeight.of(table, widths, room(wide), points(wide));
        return "<div style=\"" + room(least) + "\"><table class=\"" + (wide ? "wide" : "") + "\"><caption>"
                + escaped(table.field().title()) + "</caption><thead><tr>" + heads + "</tr></thead><tbody>" + rows
                + "</tbody></table></div>";
    }

    private static String row(Rows table, Line line) {
        StringBuilder cells = new StringBuilder("<tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            cells.append(CellText.isNumber(column) ? "<td class=\"n\">" : "<td>")
                    .append(escaped(CellText.of(column, line.spots().get(i))))
                    .append("</td>");
        }
        return cells.append("</tr>").toString();
    }

    private String signatures() {
        return page.signatures().isEmpty()
                ? ""
                : "<div class=\"sign\">"
                        + page.signatures().stream()
                                .map(it -> "<p>" + escaped(it) + "</p>")
                                .collect(Collectors.joining())
                        + "</div>";
    }

    /** As XML takes it: characters that cannot be shown are left out. */
    static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\uFFFE\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Within a string of a style sheet that stands in XML. */
    private static String css(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(it -> {
            if (Character.isLetterOrDigit(it) || " .,·:-".indexOf(it) >= 0) {
                plain.appendCodePoint(it);
            } else if (!Character.isISOControl(it)) {
                plain.append('\\').append(String.format("%06x", it)).append(' ');
            }
        });
        return plain.toString();
    }
}
