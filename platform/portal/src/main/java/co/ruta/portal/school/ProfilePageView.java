package co.ruta.portal.school;

import co.ruta.core.assessment.ProfileView;
import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.core.assessment.ProfileView.Row;
import co.ruta.portal.page.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The profile of a school.
 *
 * @param area slug of the area shown process by process; empty for all areas
 * @param territoryName for the territory's bars
 */
public record ProfilePageView(SchoolPlace at, ProfileView profile, Optional<String> area, String territoryName)
        implements View {
    @Override
    public String template() {
        return "school/profile.jte";
    }

    /** One thing that is drawn and tabled: an area or a process. */
    public record Scope(String id, String title, Row row, List<Bars> bars) {}

    public Optional<ProfileView.AreaProfile> chosen() {
        return area.flatMap(slug ->
                profile.areas().stream().filter(it -> it.slug().equals(slug)).findFirst());
    }

    public List<Scope> scopes() {
        return chosen().map(it -> it.processes().stream()
                        .map(p -> scope(p.slug(), p.number() + " " + p.name(), p.row()))
                        .toList())
                .orElseGet(this::areasAndWhole);
    }

    private List<Scope> areasAndWhole() {
        List<Scope> all = new ArrayList<>();
        all.add(scope("institucion", "Toda la institución", profile.whole()));
        profile.areas().forEach(it -> all.add(scope(it.slug(), it.number() + " " + it.name(), it.row())));
        return all;
    }

    private Scope scope(String slug, String title, Row row) {
        List<Bars> bars = new ArrayList<>();
        bars.add(Bars.counts(title, Integer.toString(at.cycle()), true, profile.levels(), row.now()));
        row.lastYear().ifPresent(it -> bars.add(Bars.counts(title, lastYear(), false, profile.levels(), it)));
        row.territory()
                .filter(it -> !it.percentages().isEmpty())
                .ifPresent(it -> bars.add(Bars.shares(title, territory(), profile.levels(), it)));
        return new Scope(SchoolPlace.anchor(slug), title, row, bars);
    }

    public String lastYear() {
        return profile.lastYear().map(String::valueOf).orElse("Antes");
    }

    public String territory() {
        return territoryName + profile.territory().map(it -> " " + it.cycle()).orElse("");
    }

    /** A share in words; "sin valorar" when nothing is rated, for there is no percentage of nothing. */
    public static String share(Distribution of, int index) {
        return index < of.percentages().size() ? Bars.percent(of.percentages().get(index)) : "sin valorar";
    }

    /** What stands out in words: how many stand in the upper half of the scale, before and now. */
    public static String sentence(Scope scope) {
        Distribution now = scope.row().now();
        if (now.rated() == 0) {
            return "Todavía no hay componentes valorados.";
        }
        String text = upper(now) + " de " + now.total() + " componentes están en " + highest(now);
        Optional<Distribution> before = scope.row().lastYear();
        return text + before.map(it -> "; el año anterior eran " + upper(it)).orElse("") + ".";
    }

    /** The upper half of the scale; of an uneven one without the level in its middle. */
    private static String highest(Distribution of) {
        return switch (of.counts().size() / 2) {
            case 1 -> "el nivel más alto";
            case 2 -> "los dos niveles más altos";
            case 3 -> "los tres niveles más altos";
            default -> "los cuatro niveles más altos";
        };
    }

    private static int upper(Distribution of) {
        List<Integer> counts = of.counts();
        return counts.subList(counts.size() - counts.size() / 2, counts.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
