package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code calendar.yaml}: the cycles, their catalogue, their dated events and the dates acts have set. */
final class CalendarReader {
    private final Fields file;
    private final Problems problems;
    private final Map<String, Catalogue> catalogues;
    private final PluginValues plugin;
    private final References references = new References();
    private final Map<String, Place> places = new HashMap<>();

    CalendarReader(Fields file, Map<String, Catalogue> catalogues, PluginValues plugin) {
        this.file = file;
        this.problems = file.problems();
        this.catalogues = catalogues;
        this.plugin = plugin;
    }

    List<CycleValues> read() {
        List<CycleValues> cycles =
                file.items("cycles", true).stream().map(this::cycle).toList();
        file.end();
        new YearAdvice(cycles, places, problems).give(plugin.definition());
        return cycles;
    }

    private CycleValues cycle(Fields fields) {
        int year = fields.number("year", 2000, 2100);
        references.define("vigencia", new Located(Integer.toString(year), fields.place("year")), problems);
        Located catalogue = fields.located("catalogue");
        if (!catalogues.containsKey(catalogue.text()) && !catalogue.text().isEmpty()) {
            problems.add(
                    Code.UNKNOWN_REFERENCE,
                    catalogue.place(),
                    "No existe el catálogo «" + catalogue.text() + "».",
                    Closest.mend(catalogue.text(), catalogues.keySet()));
        }
        CycleValues cycle = new CycleValues(
                year,
                fields.flag("open", false),
                catalogue.text(),
                Sources.read(fields, "source"),
                fields.items("events", false).stream()
                        .map(it -> event(it, year))
                        .toList(),
                fields.items("deadlines", false).stream()
                        .map(it -> deadline(it, year))
                        .toList());
        fields.end();
        return cycle;
    }

    private CalendarEvent event(Fields fields, int year) {
        Located id = new Located(fields.text("id", Shapes.ID, "first-institutional-week"), fields.place("id"));
        Optional<SchoolCalendar> calendar = fields.optionalChoice("calendar", SchoolCalendar.class);
        references.define("evento de " + year + of(calendar), id, problems);
        places.putIfAbsent(YearAdvice.event(year, id.text()), fields.place("from"));
        plugin.checkEvent(id);
        CalendarEvent event = new CalendarEvent(
                id.text(),
                fields.text("title"),
                date(fields, "from"),
                date(fields, "to"),
                Sources.read(fields, "source"),
                calendar);
        fields.end();
        if (event.from().isPresent() != event.to().isPresent()) {
            problems.add(
                    Code.INCONSISTENT,
                    fields.place(),
                    "El evento tiene solo una de sus dos fechas.",
                    "Escriba «from» y «to»; para un solo día, la misma en ambas.");
        }
        inOrder(event.from(), event.to(), fields.place("to"));
        return event;
    }

    private DeadlineDates deadline(Fields fields, int year) {
        Located id = new Located(fields.text("id", Shapes.ID, Shapes.ID_EXAMPLE), fields.place("id"));
        Optional<SchoolCalendar> calendar = fields.optionalChoice("calendar", SchoolCalendar.class);
        references.define("plazo de " + year + of(calendar), id, problems);
        places.putIfAbsent(YearAdvice.deadline(year, id.text()), fields.place("closes"));
        plugin.checkDeadline(id);
        DeadlineDates dates = new DeadlineDates(
                id.text(), date(fields, "opens"), date(fields, "closes"), Sources.read(fields, "act"), calendar);
        fields.end();
        inOrder(dates.opens(), dates.closes(), fields.place("closes"));
        return dates;
    }

    private static String of(Optional<SchoolCalendar> calendar) {
        return calendar.map(it -> ", calendario " + it).orElse("");
    }

    private void inOrder(Optional<LocalDate> first, Optional<LocalDate> last, Place place) {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            problems.add(
                    Code.INCONSISTENT,
                    place,
                    "Termina el " + last.get() + ", antes de empezar el " + first.get() + ".",
                    "Corrija una de las dos fechas.");
        }
    }

    private static Optional<LocalDate> date(Fields fields, String key) {
        return fields.optionalParsed(key, Shapes::date, Shapes.DATE_EXAMPLE);
    }
}
