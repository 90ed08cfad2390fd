package co.ruta.portal.format;

import co.ruta.core.format.ForeignTables.Choice;
import co.ruta.core.format.ForeignTables.Heading;
import co.ruta.core.format.ForeignTables.Layout;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Map;

/**
 * Which column of somebody's table is which field.
 *
 * @param formats to choose from; empty when the format is known
 * @param forAll whether it is said for all schools of the territory
 * @param back where one goes who leaves it
 */
public record ColumnsView(
        String name,
        Layout layout,
        List<Choice> formats,
        boolean forAll,
        String address,
        String back,
        List<Trouble> errors)
        implements View {
    @Override
    public String template() {
        return "format/columns.jte";
    }

    /** What a form that says the columns brings: heading → field, by their places. */
    public static Map<String, String> said(Layout layout, java.util.function.Function<String, String> value) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        for (int i = 0; i < layout.headings().size(); i++) {
            fields.put(layout.headings().get(i).name(), value.apply("c" + i));
        }
        return fields;
    }

    public static String examples(Heading it) {
        return it.examples().isEmpty() ? "Sin datos" : String.join(" · ", it.examples());
    }
}
