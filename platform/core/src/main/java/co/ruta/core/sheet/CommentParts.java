package co.ruta.core.sheet;

import co.ruta.core.sheet.Remarked.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The two parts that comments of a sheet need: what they say, and the boxes spreadsheets show them in. */
final class CommentParts {
    private CommentParts() {}

    static String comments(String namespace, List<Remark> remarks) {
        Map<String, String> byCell = new LinkedHashMap<>();
        remarks.forEach(it -> byCell.merge(Book.letters(it.column()) + it.row(), it.text(), (a, b) -> a + "\n" + b));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><comments xmlns=\"" + namespace
                + "\"><authors><author>Ruta</author></authors><commentList>"
                + byCell.entrySet().stream()
                        .map(it ->
                                "<comment ref=\"" + it.getKey() + "\" authorId=\"0\"><text><t xml:space=\"preserve\">"
                                        + escaped(it.getValue()) + "</t></text></comment>")
                        .collect(Collectors.joining())
                + "</commentList></comments>";
    }

    static String drawing(List<Remark> remarks) {
        return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shapetype id=\"_x0000_t202\""
                + " coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke"
                + " joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"
                + remarks.stream()
                        .map(it -> new Spot(it.row(), it.column()))
                        .distinct()
                        .map(CommentParts::shape)
                        .collect(Collectors.joining())
                + "</xml>";
    }

    private record Spot(int row, int column) {}

    private static String shape(Spot it) {
        return "<v:shape id=\"ruta" + it.row() + "_" + it.column() + "\" type=\"#_x0000_t202\""
                + " style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\"><v:fill color2=\"#ffffe1\"/>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + (it.column() + 1)
                + ",15," + Math.max(0, it.row() - 2) + ",10," + (it.column() + 4) + ",15," + (it.row() + 4)
                + ",4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + (it.row() - 1) + "</x:Row><x:Column>"
                + it.column() + "</x:Column></x:ClientData></v:shape>";
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
