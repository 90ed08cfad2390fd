package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.deadline.Deadlines.Windows;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.review.DeliveryControlPage.Filter;
import co.ruta.core.review.Reviews.StageYear;
import co.ruta.core.sheet.Table;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The control of deliveries, page by page or whole as CSV. */
@Service
class ControlDesk implements DeliveryControl {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Territories territories;
    private final ControlRows rows;
    private final OwedRows owed;
    private final Reviews reviews;

    @Inject
    ControlDesk(Territories territories, ControlRows rows, OwedRows owed, Reviews reviews) {
        this.territories = territories;
        this.rows = rows;
        this.owed = owed;
        this.reviews = reviews;
    }

    @Override
    public OwedPage owed(Principal who, TerritoryId id, OwedPage.Asked asked) {
        Territory territory = territories.get(id);
        List<StageYear> stages = stages(territory, asked);
        int size = Math.min(Math.max(asked.size(), 1), 200);
        int total = owed.count(territory, stages, asked);
        int pages = Math.max(1, (total + size - 1) / size);
        int page = Math.min(Math.max(asked.page(), 1), pages);
        return new OwedPage(
                stages,
                total,
                page,
                pages,
                municipalities(territory),
                owed.lines(territory, stages, asked, (page - 1) * size, size));
    }

    @Override
    public Table owedTable(Principal who, TerritoryId id, OwedPage.Asked asked) {
        Territory territory = territories.get(id);
        List<StageYear> stages = stages(territory, asked);
        List<String> header =
                new ArrayList<>(List.of("Código DANE", "Establecimiento", "Municipio", "Zona", "Sector", "Debe"));
        stages.forEach(it -> {
            header.add(it.title() + " " + it.year());
            header.add("Última entrega");
        });
        return new Table(
                asked.everyYear() ? "Debe" : "Debe " + asked.cycle(),
                header,
                owed.lines(territory, stages, asked, 0, -1).stream()
                        .map(it -> cells(it, territory.zone()))
                        .toList());
    }

    /** Of several years the oldest obligations stand first: they are the most overdue. */
    private List<StageYear> stages(Territory territory, OwedPage.Asked asked) {
        return asked.everyYear()
                ? territory.values().openCycles().stream()
                        .map(CycleValues::year)
                        .sorted()
                        .flatMap(it -> reviews.owed(territory.id(), it).stream())
                        .distinct()
                        .toList()
                : reviews.owed(territory.id(), asked.cycle());
    }

    private static List<String> cells(OwedPage.Line line, ZoneId zone) {
        List<String> cells = new ArrayList<>(List.of(
                line.daneCode(),
                line.name(),
                line.municipality(),
                line.zone().equals("RURAL") ? "Rural" : "Urbana",
                line.sector().equals("OFFICIAL") ? "Oficial" : "No oficial",
                Long.toString(line.owed())));
        line.cells().forEach(it -> {
            cells.add(it.status().title());
            cells.add(it.deliveredAt().map(at -> TIME.format(at.atZone(zone))).orElse(""));
        });
        return cells;
    }

    @Override
    public DeliveryControlPage page(Principal who, TerritoryId id, Filter filter) {
        Territory territory = territories.get(id);
        Windows windows = rows.windows(territory, filter.kind(), filter.cycle());
        int size = Math.min(Math.max(filter.size(), 1), 200);
        int total = rows.count(territory, filter, windows);
        int pages = Math.max(1, (total + size - 1) / size);
        int page = Math.min(Math.max(filter.page(), 1), pages);
        return new DeliveryControlPage(
                windows.common(),
                rows.counts(territory, filter.kind(), filter.cycle()),
                total,
                page,
                pages,
                municipalities(territory),
                rows.rows(territory, filter, windows, (page - 1) * size, size));
    }

    private static Map<String, String> municipalities(Territory territory) {
        Map<String, String> names = new LinkedHashMap<>();
        territory.municipalities().stream().forEach(it -> names.put(it.code(), it.name()));
        return names;
    }

    @Override
    public Table table(Principal who, TerritoryId id, Filter filter) {
        Territory territory = territories.get(id);
        ZoneId zone = territory.zone();
        return new Table(
                "Entregas " + filter.cycle(),
                List.of(
                        "Código DANE",
                        "Establecimiento",
                        "Código municipio",
                        "Municipio",
                        "Zona",
                        "Sector",
                        "Situación",
                        "Cierre",
                        "Prórroga",
                        "Última entrega",
                        "Versión",
                        "Recibo",
                        "Estado"),
                rows.rows(territory, filter, rows.windows(territory, filter.kind(), filter.cycle()), 0, -1).stream()
                        .map(it -> cells(it, zone))
                        .toList());
    }

    private static List<String> cells(DeliveryControlRow it, ZoneId zone) {
        return List.of(
                it.daneCode(),
                it.schoolName(),
                it.municipalityCode(),
                it.municipality(),
                it.zone().equals("RURAL") ? "Rural" : "Urbana",
                it.sector().equals("OFFICIAL") ? "Oficial" : "No oficial",
                it.status().title(),
                it.closes().map(LocalDate::toString).orElse("por definir"),
                it.extended() ? "sí" : "no",
                it.deliveredAt().map(at -> TIME.format(at.atZone(zone))).orElse(""),
                it.version().map(String::valueOf).orElse(""),
                it.receipt().orElse(""),
                it.stateTitle().orElse("Sin iniciar"));
    }
}
