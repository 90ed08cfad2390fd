package co.ruta.portal.office;

import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.core.report.TerritoryProfile;
import co.ruta.core.report.TerritoryProfile.AreaRow;
import co.ruta.core.report.TerritoryProfile.ProcessRow;
import co.ruta.core.report.TerritoryProfile.Row;
import co.ruta.core.report.TerritoryProfiles.Filter;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import co.ruta.portal.school.Bars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The profile of all schools of a cycle.
 *
 * @param area slug of the area that is looked into; empty for all areas
 * @param municipalities name and, as the link's address, code
 */
public record TerritoryView(
        OfficePlace at,
        TerritoryProfile profile,
        Filter filter,
        String area,
        List<Link> municipalities,
        List<Link> cycles)
        implements View {
    @Override
    public String template() {
        return "office/territory.jte";
    }

    @Override
    public List<String> styles() {
        return List.of("more.css", "office.css");
    }

    public Optional<AreaRow> chosen() {
        return profile.areas().stream().filter(it -> it.slug().equals(area)).findFirst();
    }

    /** What the bars show: the areas, or the processes of the chosen one. */
    public List<Scope> scopes() {
        return chosen().map(it -> it.processes().stream()
                        .map(process -> scope(process.slug(), process.number() + " " + process.name(), process.row()))
                        .toList())
                .orElseGet(() -> profile.areas().stream()
                        .map(it -> scope(it.slug(), it.name(), it.row()))
                        .toList());
    }

    private Scope scope(String slug, String title, Row row) {
        List<Bars> bars = new ArrayList<>();
        bars.add(Bars.main(title, Integer.toString(profile.cycle()), profile.levels(), row.now()));
        row.before()
                .filter(it -> it.rated() > 0)
                .ifPresent(it ->
                        bars.add(Bars.shares(title, Integer.toString(profile.cycle() - 1), profile.levels(), it)));
        return new Scope("s-" + slug.replace('.', '-'), title, row, bars);
    }

    /** The processes whose components are listed. */
    public List<ProcessRow> processes() {
        return chosen().map(AreaRow::processes).orElse(List.of());
    }

    public static String sentence(Distribution of) {
        return of.rated() == 0
                ? "Todavía sin valoraciones."
                : of.rated() + " valoraciones; " + of.pending() + (of.pending() == 1 ? " pendiente." : " pendientes.");
    }

    public static String share(Distribution of, int level) {
        return level < of.percentages().size() ? Bars.percent(of.percentages().get(level)) : "";
    }

    /** A page of this profile with its filters. */
    public String address(String page) {
        return filtered(at, filter, page);
    }

    public String into(String slug) {
        return OfficePlace.and(address("territorio"), "area", slug);
    }

    public String schools(String component, int level) {
        return OfficePlace.and(address("territorio/establecimientos"), "componente", component) + "&nivel=" + level;
    }

    static String filtered(OfficePlace at, Filter filter, String page) {
        String address = at.page(page);
        address = OfficePlace.and(address, "municipio", filter.municipality().orElse(""));
        address = OfficePlace.and(address, "zona", filter.zone().orElse(""));
        return OfficePlace.and(address, "sector", filter.sector().orElse(""));
    }

    public boolean narrowed() {
        return filter.municipality().isPresent()
                || filter.zone().isPresent()
                || filter.sector().isPresent();
    }

    public boolean is(Optional<String> chosen, String value) {
        return chosen.filter(value::equals).isPresent();
    }

    /** An area or process with its bars. */
    public record Scope(String id, String title, Row row, List<Bars> bars) {}
}
