package co.ruta.core.format;

import co.ruta.sdk.format.FormatLayout.HeaderItem;
import java.util.Map;
import java.util.stream.Stream;

/** Filled forms made up from a seed, for whoever renders them. */
public final class MadeUpForms {
    public static final String SCHOOL = "Institución Educativa «La Ceiba» & Cía.";

    private MadeUpForms() {}

    /** One of each official format that is printed. */
    public static Stream<FilledForm> printed() {
        return Plugins.formats().stream()
                .filter(it -> it.format().layout().page().isPresent())
                .map(it -> form(it, 7));
    }

    private static FilledForm form(Plugins.Official official, long seed) {
        RandomContent document = new RandomContent(official, seed);
        document.answers();
        FilledForm form = RandomContent.form(official, document.content(), RandomContent.scope(official));
        return new FilledForm(
                form.format(),
                form.identity(),
                Map.of(
                        HeaderItem.CODE,
                        "Código: " + form.format().code().orElse("sin código"),
                        HeaderItem.VERSION,
                        "Versión: " + form.format().version(),
                        HeaderItem.SCHOOL,
                        SCHOOL,
                        HeaderItem.CYCLE,
                        "Vigencia 2026",
                        HeaderItem.SECRETARIA,
                        "Secretaría de Educación"),
                form.sections());
    }
}
