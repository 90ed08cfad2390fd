package co.ruta.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.sheet.Sheet.Doubt;
import co.ruta.core.sheet.Sheet.Kind;
import co.ruta.core.sheet.Sheet.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks and CSV, sound and hostile. */
class SheetReaderTest {
    @Test
    void everyKindOfCellShouldBeReadAsAPersonSeesIt() throws Exception {
        Map<String, String> parts = Books.parts("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C2\" t=\"inlineStr\"><is><r><t>en </t></r><r><t>línea</t></r></is></c>"
                + "<c r=\"D2\"><v>1.9900100001E+11</v></c><c r=\"E2\" t=\"b\"><v>1</v></c>"
                + "<c r=\"F2\"><v>2.50</v></c></row>"
                + "<row r=\"5\"><c t=\"str\"><f>A1</f><v>texto</v></c><c><f>1+1</f><v>2</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>cero</t></si><si><t>uno &amp; más</t><rPh><t>kana</t></rPh></si></sst>");

        Sheet sheet = SheetReader.read(Books.zip(parts));

        assertThat(sheet.lines())
                .containsExactly(
                        new Line(2, List.of("uno & más", "", "en línea", "199001000010", "sí", "2.5")),
                        new Line(5, List.of("texto", "2", "", "", "", "")));
        assertThat(sheet.doubts()).containsExactly(new Doubt(5, 0, Kind.FORMULA), new Doubt(5, 1, Kind.FORMULA));
    }

    @Test
    void formulaWithoutResultAndErrorShouldBeTold() throws Exception {
        Sheet sheet = SheetReader.read(
                Books.of("<row><c><f>HYPERLINK(\"http://x.example\")</f></c>" + "<c t=\"e\"><v>#N/A</v></c></row>"));

        assertThat(sheet.doubts())
                .containsExactly(new Doubt(1, 0, Kind.FORMULA_WITHOUT_RESULT), new Doubt(1, 1, Kind.ERROR));
    }

    @Test
    void ownWorkbookShouldComeBackAsItWas() throws Exception {
        Table table = new Table(
                "Hoja",
                List.of("Código", "=Nombre"),
                List.of(List.of(199001000010L, "Colegio; \"El Sol\""), List.of("-1", "@x"), List.of(2.5, "")));

        for (Table.Form form : Table.Form.values()) {
            Sheet sheet = SheetReader.read(table.as(form));
            assertThat(sheet.lines().stream().map(it -> it.cells().get(0)))
                    .containsExactly("Código", "199001000010", "-1", form == Table.Form.CSV ? "2,5" : "2.5");
            assertThat(sheet.lines().get(1).cells().get(1)).isEqualTo("Colegio; \"El Sol\"");
        }
    }

    @Test
    void exportedTextShouldNeverBeAFormula() {
        Table table =
                new Table("H", List.of("=1"), List.of(List.of("+1"), List.of("-1"), List.of("@a"), List.of("\t")));

        assertThat(table.csv()).isEqualTo("\uFEFF'=1\r\n'+1\r\n'-1\r\n'@a\r\n'\t\r\n");
    }

    @Test
    void separatorsAndQuotesInACellShouldBeQuoted() {
        Table table = new Table("H", List.of("a;b", "dice \"sí\""), List.of(List.of("uno", "dos")));

        assertThat(table.csv()).isEqualTo("\uFEFF\"a;b\";\"dice \"\"sí\"\"\"\r\nuno;dos\r\n");
    }

    @Test
    void everyTruncationShouldBeRefused() {
        byte[] sound = new Table("H", List.of("a", "b"), List.of(List.of("uno", 2))).xlsx();

        for (int length = 4; length < sound.length; length++) {
            byte[] cut = Arrays.copyOf(sound, length);
            assertRefused("WORKBOOK_BROKEN", cut);
        }
    }

    @Test
    void everyDamageShouldBeRefusedOrReadAndNeverFail() {
        byte[] sound = new Table("H", List.of("a", "b"), List.of(List.of("uno", 2))).xlsx();
        Random random = new Random(7);

        for (int round = 0; round < 3000; round++) {
            byte[] hurt = sound.clone();
            for (int i = 0; i < 1 + round % 5; i++) {
                hurt[4 + random.nextInt(hurt.length - 4)] = (byte) random.nextInt();
            }
            try {
                SheetReader.read(hurt);
            } catch (UnreadableSheet refused) {
                assertThat(refused.message()).endsWith(".");
            }
        }
    }

    @Test
    void whatSwellsShouldBeRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : Map.of(
                            "xl/workbook.xml", Books.WORKBOOK, "xl/_rels/workbook.xml.rels", Books.RELATIONS)
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet2.xml"));
            zip.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                Arrays.fill(zeros, (byte) ' ');
                zip.write(zeros);
            }
        }

        assertRefused("WORKBOOK_TOO_LARGE", bytes.toByteArray());
    }

    @Test
    void manyPartsShouldBeRefused() {
        Map<String, String> parts = Books.parts("");
        for (int i = 0; i < 1100; i++) {
            parts.put("xl/media/" + i, "");
        }

        assertRefused("WORKBOOK_TOO_LARGE", Books.zip(parts));
    }

    @Test
    void documentTypeAndEntityShouldBeRefused() {
        for (String part : List.of("xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/sharedStrings.xml")) {
            Map<String, String> parts = Books.parts("");
            parts.put(
                    part,
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + "<sst><si><t>&e;</t></si></sst>");
            assertRefused("WORKBOOK_BROKEN", Books.zip(parts));
        }
        assertRefused("WORKBOOK_BROKEN", Books.of("<row><c t=\"str\"><v>&e;</v></c></row>"));
    }

    @Test
    void addressesFarAwayShouldCostNothing() throws Exception {
        assertRefused("TOO_MANY_COLUMNS", Books.of("<row><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>"));
        assertThat(SheetReader.read(Books.of("<row r=\"9\"><c r=\"XFD9\" s=\"1\"/><c r=\"A9\"><v>1</v></c></row>"))
                        .lines())
                .containsExactly(new Line(9, List.of("1")));
        assertRefused("WORKBOOK_BROKEN", Books.of("<row r=\"99999999999\"><c><v>1</v></c></row>"));
        assertThat(SheetReader.read(Books.of("<row><c><v>1E+999999999</v></c></row>"))
                        .lines()
                        .get(0)
                        .cells())
                .containsExactly("1E+999999999");
    }

    @Test
    void macrosBinaryLockedAndOtherArchivesShouldSaySo() {
        Map<String, String> macros = Books.parts("");
        macros.put("xl/vbaProject.bin", "x");
        assertRefused("WORKBOOK_WITH_MACROS", Books.zip(macros));
        assertRefused("WORKBOOK_BINARY", Books.zip(Map.of("xl/workbook.bin", "x")));
        assertRefused("NOT_A_WORKBOOK", Books.zip(Map.of("word/document.xml", "<w/>")));
        assertRefused("WORKBOOK_OLD_OR_LOCKED", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1});
        assertRefused("WORKBOOK_EMPTY", Books.zip(emptyBook()));
    }

    private static Map<String, String> emptyBook() {
        Map<String, String> parts = Books.parts("");
        parts.put("xl/workbook.xml", "<workbook><sheets/></workbook>");
        return parts;
    }

    @Test
    void externalRelationShouldNotBeFollowed() {
        Map<String, String> parts = Books.parts("");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r2\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/x\"/>"
                        + "</Relationships>");

        assertRefused("WORKBOOK_EMPTY", Books.zip(parts));
    }

    @Test
    void endlessCellShouldBeRefused() {
        assertRefused("WORKBOOK_BROKEN", Books.of("<row><c t=\"str\"><v>" + "aB3$".repeat(10_000) + "</v></c></row>"));
    }

    @Test
    void tooManyRowsShouldBeRefused() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20_100; i++) {
            rows.append("<row><c><v>").append(i * 7919L % 1_000_003).append("</v></c></row>");
        }

        assertRefused("TOO_MANY_ROWS", Books.of(rows.toString()));
    }

    @Test
    void otherEncodingsShouldSayHowToSave() {
        assertRefused("ENCODING_UNKNOWN", "código;Nariño".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("ENCODING_UNKNOWN", "\uFEFFcódigo".getBytes(StandardCharsets.UTF_16LE));
        assertRefused("NOT_A_LIST", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    }

    private static void assertRefused(String code, byte[] file) {
        assertThatThrownBy(() -> SheetReader.read(file))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
