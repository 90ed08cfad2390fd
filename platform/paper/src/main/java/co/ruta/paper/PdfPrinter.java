package co.ruta.paper;

import co.ruta.core.format.FilledForm;
import co.ruta.core.format.FormPrinter;
import co.ruta.sdk.format.FormatLayout.Page;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a filled form in pages. Nothing outside the form is fetched: no address is ever followed. */
@ApplicationScoped
public class PdfPrinter implements FormPrinter {
    private static final byte[] REGULAR = font("NotoSans-Regular.ttf");
    private static final byte[] BOLD = font("NotoSans-Bold.ttf");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** From how many rows on a form is long. */
    private static final int MANY = 1000;

    private final Semaphore oneLong = new Semaphore(1, true);

    static {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] pdf(FilledForm form) {
        Page page = form.format()
                .layout()
                .page()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The format is not printed: " + form.format().id()));
        return form.tables().mapToInt(it -> it.lines().size()).sum() > MANY ? alone(form, page) : printed(form, page);
    }

    /** Thousands of rows take hundreds of megabytes while they are set: one such form at a time. */
    private byte[] alone(FilledForm form, Page page) {
        oneLong.acquireUninterruptibly();
        try {
            return printed(form, page);
        } finally {
            oneLong.release();
        }
    }

    private static byte[] printed(FilledForm form, Page page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pages = set(form, page)) {
            pages.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The pages before they are written: what they were set from is let go of first, which is the greater part. */
    private static PDDocument set(FilledForm form, Page page) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useUriResolver(
                (base, uri) -> uri != null && (uri.startsWith("#") || uri.startsWith(LogoHtml.CARRIED)) ? uri : null);
        builder.useFont(bytes(REGULAR), "Noto", 400, FontStyle.NORMAL, true);
        builder.useFont(bytes(BOLD), "Noto", 700, FontStyle.NORMAL, true);
        builder.useColorProfile(COLOURS);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Ruta");
        form.marks().logo().flatMap(LogoDrawing::of).ifPresent(it -> {
            DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
            drawers.registerDrawer(LogoDrawing.TYPE, it);
            builder.useObjectDrawerFactory(drawers);
        });
        builder.withHtmlContent(FormHtml.of(form, page), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return renderer.getPdfDocument();
        }
    }

    private static FSSupplier<InputStream> bytes(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        try (InputStream in = Objects.requireNonNull(PdfPrinter.class.getResourceAsStream("fonts/" + name), name)) {
            return PlainFont.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
