package co.ruta.paper;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.format.FormLogo;
import co.ruta.core.format.MadeUpForms;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A territory's logo heads its forms, and whoever does not see it is told what it is. */
final class LogoTest {
    private static final String WORDS = "Logo de la Secretaría de «Ejemplo»";
    private static final Color PURPLE = new Color(0x5a2d82);

    static Stream<FormLogo> logos() throws IOException {
        return Stream.of(
                new FormLogo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\" width=\"40\" height=\"20\">"
                                + "<rect width=\"40\" height=\"20\" fill=\"#5a2d82\"/></svg>",
                        WORDS),
                new FormLogo("data:image/png;base64," + Base64.getEncoder().encodeToString(png()), WORDS));
    }

    private static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(PURPLE);
        pen.fillRect(0, 0, 40, 20);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("logos")
    void shouldBeSeenOnTheFirstPageAndReadAloud(FormLogo logo) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfPrinter().pdf(MadeUpForms.withLogo(logo)))) {
            List<String> alternatives = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), alternatives);
            assertThat(alternatives).contains(WORDS);

            BufferedImage page = new PDFRenderer(pdf).renderImage(0);
            long purple = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                for (int y = 0; y < page.getHeight() / 4; y++) {
                    purple += (page.getRGB(x, y) & 0xffffff) == (PURPLE.getRGB() & 0xffffff) ? 1 : 0;
                }
            }
            // 36 by 18 millimetres at 72 points to the inch
            assertThat(purple).isBetween(4_000L, 6_000L);
            assertThat(pdf.getDocumentCatalog().getMetadata().toByteArray()).isNotEmpty();
        }
    }

    private static void collect(PDStructureNode node, List<String> alternatives) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getCOSObject().containsKey(COSName.ALT)) {
                    alternatives.add(element.getAlternateDescription());
                }
                collect(element, alternatives);
            }
        }
    }
}
