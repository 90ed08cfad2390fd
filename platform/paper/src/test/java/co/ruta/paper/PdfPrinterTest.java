package co.ruta.paper;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.format.FilledForm;
import co.ruta.core.format.MadeUpForms;
import co.ruta.sdk.format.FormatLayout.HeaderItem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format that is printed comes out as a PDF that can be archived and read aloud. */
final class PdfPrinterTest {
    private static final Map<String, byte[]> PRINTED = new ConcurrentHashMap<>();

    static Stream<FilledForm> forms() {
        return Stream.of(MadeUpForms.printed(), MadeUpForms.records(), MadeUpForms.concluded())
                .flatMap(it -> it);
    }

    static Stream<FilledForm> records() {
        return MadeUpForms.records();
    }

    private static PDDocument printed(FilledForm form) throws IOException {
        return Loader.loadPDF(PRINTED.computeIfAbsent(
                form.format().id() + form.format().number() + form.marks().number(), it -> new PdfPrinter().pdf(form)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWhichConformanceItHas(FilledForm form) throws IOException {
        try (PDDocument pdf = printed(form)) {
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).containsPattern("pdfaid:part[>=\"]*2").containsPattern("pdfaid:conformance[>=\"]*B");
            assertThat(metadata).containsPattern("pdfuaid:part[>=\"]*1");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(pdf.isEncrypted()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isTaggedWithHeadingsAndTables(FilledForm form) throws IOException {
        try (PDDocument pdf = printed(form)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es-CO");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(form.format().title());
            Set<String> tags = new HashSet<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).contains("H1", "H2", "Table", "TR", "TH", "TD");
        }
    }

    private static void collect(PDStructureNode node, Set<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void carriesItsFonts(FilledForm form) throws IOException {
        try (PDDocument pdf = printed(form)) {
            Map<String, Boolean> fonts = new HashMap<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.put(font.getName(), font.isEmbedded());
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy((name, embedded) -> {
                assertThat(embedded).as(name).isTrue();
                assertThat(name).contains("NotoSans");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyPageSaysCodeVersionAndItsNumber(FilledForm form) throws IOException {
        try (PDDocument pdf = printed(form)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String words = text.getText(pdf).replaceAll("\\s+", " ");
                assertThat(words).contains("Página " + page + " de " + pdf.getNumberOfPages());
                assertThat(words).contains(form.heading().getOrDefault(HeaderItem.VERSION, "?"));
                assertThat(words).contains(form.heading().getOrDefault(HeaderItem.CODE, ""));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itsTextCanBeRead(FilledForm form) throws IOException {
        try (PDDocument pdf = printed(form)) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            form.sections()
                    .forEach(it -> assertThat(words).contains(it.definition().title()));
            assertThat(words).contains(MadeUpForms.SCHOOL);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyPageOfADraftSaysSoAndAFiledRecordSaysItsNumber(FilledForm form) throws IOException {
        try (PDDocument pdf = printed(form)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String words = text.getText(pdf);
                assertThat(words.contains("BORRADOR")).isEqualTo(form.marks().draft());
                form.marks().number().ifPresent(it -> assertThat(words).contains(it));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsPrintedTwiceReadsTheSame(FilledForm form) throws IOException {
        try (PDDocument one = printed(form);
                PDDocument other = Loader.loadPDF(new PdfPrinter().pdf(form))) {
            assertThat(new PDFTextStripper().getText(one)).isEqualTo(new PDFTextStripper().getText(other));
        }
    }
}
