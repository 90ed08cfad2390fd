package co.ruta.core.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as it came, with comments in some cells. The sheets' own parts stay as they are but for the reference to the
 * comments; comments that stood in those sheets before give way, since they were the remarks of the time before.
 */
public final class Remarked {
    private static final Pattern LEGACY = Pattern.compile("<legacyDrawing\\b[^>]*/>");
    private static final Pattern AFTER = Pattern.compile(
            "<(legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\\b|</worksheet>");
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Remarked() {}

    /**
     * A comment.
     *
     * @param part of the sheet
     * @param row from 1
     * @param column from 0
     */
    public record Remark(String part, int row, int column, String text) {}

    /** @throws UnreadableSheet when the file is no workbook that may be opened */
    public static byte[] with(byte[] workbook, List<Remark> remarks) throws UnreadableSheet {
        Map<String, List<Remark>> bySheet =
                remarks.stream().collect(Collectors.groupingBy(Remark::part, LinkedHashMap::new, Collectors.toList()));
        try (WorkbookParts parts = WorkbookParts.of(workbook)) {
            parts.judge();
            Map<String, byte[]> all = new LinkedHashMap<>();
            for (String name : parts.names()) {
                try (InputStream in = parts.open(name)) {
                    all.put(name, in.readAllBytes());
                }
            }
            int number = 1;
            for (var each : bySheet.entrySet()) {
                if (all.containsKey(each.getKey())) {
                    remark(all, each.getKey(), each.getValue(), number++);
                }
            }
            return zipped(all);
        } catch (IOException broken) {
            throw Workbook.broken(broken);
        }
    }

    private static void remark(Map<String, byte[]> all, String sheet, List<Remark> remarks, int number) {
        String comments = "xl/rutaComments" + number + ".xml";
        String drawing = "xl/drawings/rutaComments" + number + ".vml";
        put(all, comments, CommentParts.comments(MAIN, remarks));
        put(all, drawing, CommentParts.drawing(remarks));
        String folder = sheet.substring(0, sheet.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + sheet.substring(sheet.lastIndexOf('/') + 1) + ".rels";
        String known = all.containsKey(relations)
                ? text(all, relations)
                : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"" + PACKAGE
                        + "relationships\"></Relationships>";
        String without = known.replaceAll("<Relationship\\b[^>]*/(comments|vmlDrawing)\"[^>]*/>", "");
        put(
                all,
                relations,
                without.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rutaC\" Type=\"" + RELATIONS + "/comments\" Target=\"/" + comments + "\"/>"
                                + "<Relationship Id=\"rutaV\" Type=\"" + RELATIONS + "/vmlDrawing\" Target=\"/"
                                + drawing
                                + "\"/></Relationships>"));
        String body = LEGACY.matcher(text(all, sheet)).replaceAll("");
        Matcher end = AFTER.matcher(body);
        if (end.find()) {
            String legacy = "<legacyDrawing xmlns:r=\"" + RELATIONS + "\" r:id=\"rutaV\"/>";
            put(all, sheet, body.substring(0, end.start()) + legacy + body.substring(end.start()));
        }
        types(all, comments);
    }

    private static void types(Map<String, byte[]> all, String comments) {
        String types = text(all, "[Content_Types].xml");
        String vml = types.contains("Extension=\"vml\"")
                ? ""
                : "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>";
        String override = types.contains("PartName=\"/" + comments + "\"")
                ? ""
                : "<Override PartName=\"/" + comments
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml\"/>";
        put(all, "[Content_Types].xml", types.replace("</Types>", vml + override + "</Types>"));
    }

    private static String text(Map<String, byte[]> all, String name) {
        return new String(all.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static void put(Map<String, byte[]> all, String name, String text) {
        all.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zipped(Map<String, byte[]> all) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var each : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
