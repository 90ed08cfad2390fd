package co.ruta.paper;

import co.ruta.core.format.FormLogo;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws a logo that is a drawing, as lines rather than points. */
final class LogoDrawing implements FSObjectDrawer {
    /** The type of the object that stands for it. */
    static final String TYPE = "image/x-logo";

    private final SVGDocument drawing;

    private LogoDrawing(SVGDocument drawing) {
        this.drawing = drawing;
    }

    /** Empty for an image, and for a drawing nobody can read. */
    static Optional<LogoDrawing> of(FormLogo logo) {
        if (logo.png()) {
            return Optional.empty();
        }
        ByteArrayInputStream svg = new ByteArrayInputStream(logo.image().getBytes(StandardCharsets.UTF_8));
        return Optional.ofNullable(new SVGLoader().load(svg, null, LoaderContext.createDefault()))
                .map(LogoDrawing::new);
    }

    /** How wide it is where it is that high. */
    double widthAt(double height) {
        float high = Math.max(1, drawing.size().height);
        return drawing.size().width * height / high;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        device.drawWithGraphics(
                (float) x,
                (float) y,
                wide,
                high,
                graphics -> drawing.render((java.awt.Component) null, graphics, new ViewBox(0, 0, wide, high)));
        return null;
    }
}
