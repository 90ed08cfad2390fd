package co.ruta.portal.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders views with the templates that were compiled with the portal; nothing is read from the file system. */
public final class Templates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "co.ruta.portal.template");

    private Templates() {}

    static {
        ENGINE.setTrimControlStructures(true);
    }

    /** The whole page, with the symbols its icons use put before its end. */
    public static String page(Page page) {
        StringOutput out = new StringOutput(16_384);
        ENGINE.render(page.view().template(), Map.of("frame", page.frame(), "view", page.view()), out);
        return Icons.withSymbols(out.toString());
    }

    /** A part of a page, for a partial update. */
    public static String fragment(Fragment fragment) {
        StringOutput out = new StringOutput(2_048);
        ENGINE.render(fragment.view().template(), Map.of("view", fragment.view()), out);
        return out.toString();
    }
}
