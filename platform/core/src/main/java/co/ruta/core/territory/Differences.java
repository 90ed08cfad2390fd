package co.ruta.core.territory;

import co.ruta.core.folder.Folder;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares two states of a territory's values, value by value, in words people of the secretaría use. */
final class Differences {
    private final Map<String, String> values = new TreeMap<>();

    private Differences() {}

    static List<Difference> between(TerritoryDefinition before, TerritoryDefinition after) {
        Map<String, String> old = of(before);
        Map<String, String> fresh = of(after);
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(fresh.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            Optional<String> left = Optional.ofNullable(old.get(name));
            Optional<String> right = Optional.ofNullable(fresh.get(name));
            if (!left.equals(right)) {
                differences.add(new Difference(name, left, right));
            }
        }
        return differences;
    }

    private static Map<String, String> of(TerritoryDefinition territory) {
        Differences all = new Differences();
        all.identity(territory);
        territory.cycles().forEach(all::cycle);
        territory.settings().forEach((name, value) -> all.put("Parámetro " + name, value));
        territory.posts().forEach((post, role) -> all.put("Cargo " + post, role.name()));
        for (Catalogue catalogue : territory.catalogues()) {
            all.catalogue(catalogue);
        }
        territory
                .descriptors()
                .forEach((catalogue, slugs) -> slugs.forEach((slug, levels) -> levels.forEach(
                        (level, text) -> all.put("Texto de " + catalogue + " · " + slug + " · " + level, text))));
        return all.values;
    }

    private void identity(TerritoryDefinition territory) {
        put("Nombre", territory.name());
        put("Secretaría", territory.secretaria());
        put("Código de los recibos", territory.receiptCode());
        put("Zona horaria", territory.zone().getId());
        put(
                "Municipios",
                territory.municipalities().stream()
                        .map(it -> it.code() + " " + it.name())
                        .collect(Collectors.joining(", ")));
        put("Sectores", territory.sectors().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
        put("Complemento", territory.plugin().id() + " " + territory.plugin().versions());
        put("Colores · brand", territory.brand().brand());
        put("Colores · brand-dark", territory.brand().brandDark());
        put("Colores · brand-soft", territory.brand().brandSoft());
        put("Colores · brand-line", territory.brand().brandLine());
        put("Colores · on-brand", territory.brand().onBrand());
        territory
                .brand()
                .logo()
                .ifPresent(it -> put(
                        "Logo",
                        it.length() + " caracteres, "
                                + Folder.sha256(it.getBytes(StandardCharsets.UTF_8))
                                        .substring(0, 8)));
        put(
                "Umbral · oportunidad hasta",
                Integer.toString(territory.thresholds().opportunityUpTo()));
        put("Umbral · fortaleza desde", Integer.toString(territory.thresholds().strengthFrom()));
        put("Umbral · fuente", territory.thresholds().source().toString());
        territory.contact().email().ifPresent(it -> put("Contacto · correo", it));
        territory.contact().phone().ifPresent(it -> put("Contacto · teléfono", it));
        territory.contact().address().ifPresent(it -> put("Contacto · dirección", it));
        territory.contact().website().ifPresent(it -> put("Contacto · sitio web", it));
    }

    private void cycle(CycleValues cycle) {
        String name = "Vigencia " + cycle.year() + " · ";
        put(name + "abierta", cycle.open() ? "sí" : "no");
        put(name + "catálogo", cycle.catalogue());
        put(name + "fuente", cycle.source().toString());
        cycle.events().forEach(it -> {
            String event = name + "evento " + it.id() + of(it.calendar());
            put(event, it.title());
            date(event + " · desde", it.from());
            date(event + " · hasta", it.to());
            put(event + " · fuente", it.source().toString());
        });
        cycle.deadlines().forEach(it -> {
            String deadline = name + "plazo " + it.id() + of(it.calendar());
            date(deadline + " · abre", it.opens());
            date(deadline + " · cierra", it.closes());
            put(deadline + " · acto", it.act().toString());
        });
    }

    private static String of(Optional<SchoolCalendar> calendar) {
        return calendar.map(it -> " (calendario " + it + ")").orElse("");
    }

    private void catalogue(Catalogue catalogue) {
        String name = "Catálogo " + catalogue.id();
        put(name, catalogue.title() + ", edición " + catalogue.edition());
        catalogue.levels().forEach(it -> put(name + " · nivel " + it.value(), it.name() + ": " + it.meaning()));
        catalogue.areas().forEach(area -> put(name + " · " + area.slug(), area.number() + " " + area.name()));
        catalogue.areas().stream()
                .flatMap(area -> area.processes().stream())
                .forEach(it -> put(name + " · " + it.slug(), it.number() + " " + it.name()));
        catalogue.components().forEach(it -> put(name + " · " + it.slug(), it.number() + " " + it.name()));
    }

    private void date(String name, Optional<LocalDate> date) {
        date.ifPresent(it -> put(name, it.toString()));
    }

    private void put(String name, String value) {
        values.put(name, value);
    }
}
