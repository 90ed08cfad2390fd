package co.ruta.portal.batch;

import co.ruta.core.format.ForeignTables.Choice;
import co.ruta.core.format.ForeignTables.Kept;
import co.ruta.portal.office.OfficePlace;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of the columns of schools' own tables. */
public record KeptColumnsView(OfficePlace at, List<Kept> kept, List<Choice> formats, Dates dates) implements View {
    @Override
    public String template() {
        return "batch/columns.jte";
    }

    public String address() {
        return at.bare("columnas");
    }

    public String format(Kept it) {
        return formats.stream()
                .filter(format -> format.id().equals(it.map().format()))
                .map(Choice::title)
                .findFirst()
                .orElse(it.map().format());
    }

    public static String headings(Kept it) {
        return it.map().fields().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
