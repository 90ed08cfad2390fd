package co.ruta.paper;

import co.ruta.core.format.FilledForm;
import co.ruta.core.format.FormPrinter;
import co.ruta.sdk.format.FormatLayout.Page;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
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

/** Sets a filled form in pages. Nothing outside the form is fetched: no address is ever followed. */
@ApplicationScoped
public class PdfPrinter implements FormPrinter {
    private static final byte[] REGULAR = font("NotoSans-Regular.ttf");
    private static final byte[] BOLD = font("NotoSans-Bold.ttf");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
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
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
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
