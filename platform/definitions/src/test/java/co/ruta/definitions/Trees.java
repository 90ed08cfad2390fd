package co.ruta.definitions;

import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.ProcessGroup;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.definition.ChecksDefinition;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DateRule;
import co.ruta.sdk.definition.DeadlineDefinition.Deferred;
import co.ruta.sdk.definition.DeadlineDefinition.LastBusinessDayOf;
import co.ruta.sdk.definition.DeadlineDefinition.On;
import co.ruta.sdk.definition.DeadlineDefinition.Recurrent;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.SettingDefinition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Records → trees of maps, lists, texts, numbers and booleans, as their files say them. */
final class Trees {
    private Trees() {}

    /** File → tree. */
    static Map<String, Object> plugin(PluginDefinition plugin) {
        Map<String, Object> files = new TreeMap<>();
        files.put(
                "plugin.yaml",
                map(
                        "id",
                        plugin.id().value(),
                        "version",
                        plugin.version(),
                        "title",
                        plugin.title(),
                        "source",
                        source(plugin.source())));
        files.put("stages.yaml", map("stages", list(plugin.stages(), Trees::stage)));
        plugin.processes().forEach(it -> files.put("processes/" + it.id() + ".yaml", ProcessTrees.process(it)));
        files.put("deadlines.yaml", map("deadlines", list(plugin.deadlines(), Trees::deadline)));
        files.put("settings.yaml", map("settings", list(plugin.settings(), Trees::setting)));
        files.put("checks.yaml", checks(plugin.checks()));
        if (!plugin.priorities().equals(PriorityScheme.GUIA_34)) {
            files.put("priorities.yaml", priorities(plugin.priorities()));
        }
        plugin.formats().forEach(it -> files.put(FormatName.of(it).file(), FormatTrees.format(it)));
        files.put("posts.yaml", map("posts", posts(plugin.posts())));
        files.put("texts.yaml", map("texts", new TreeMap<>(plugin.texts())));
        return files;
    }

    private static Object checks(ChecksDefinition checks) {
        Map<String, Object> tree = map("groups", list(checks.groups(), Trees::group));
        checks.mode().ifPresent(it -> tree.put("mode", it));
        some(tree, "own", list(checks.own(), CheckKind::value));
        return tree;
    }

    private static Object priorities(PriorityScheme scheme) {
        Map<String, Object> tree = map(
                "criteria",
                list(scheme.criteria(), Trees::criterion),
                "order",
                scheme.order().name(),
                "first",
                scheme.first().name(),
                "source",
                source(scheme.source()));
        some(tree, "ties", scheme.ties());
        return tree;
    }

    private static Object criterion(PriorityScheme.Criterion criterion) {
        Map<String, Object> tree = map(
                "id",
                criterion.id(),
                "title",
                criterion.title(),
                "help",
                criterion.help(),
                "from",
                criterion.from(),
                "to",
                criterion.to());
        if (criterion.weight() != 1) {
            tree.put("weight", criterion.weight());
        }
        if (!criterion.labels().isEmpty()) {
            Map<String, Object> labels = new TreeMap<>();
            criterion.labels().forEach((value, label) -> labels.put(value.toString(), label));
            tree.put("labels", labels);
        }
        return tree;
    }

    private static Object group(ChecksDefinition.Group group) {
        Map<String, Object> tree = map("id", group.id(), "title", group.title(), "source", source(group.source()));
        some(tree, "kinds", list(group.kinds(), it -> {
            Map<String, Object> kind =
                    map("kind", it.kind().value(), "severity", it.severity().name());
            it.threshold().ifPresent(name -> kind.put("threshold", name));
            return kind;
        }));
        some(tree, "questions", list(group.questions(), it -> map("id", it.id(), "text", it.text())));
        return tree;
    }

    /** File → tree. */
    static Map<String, Object> territory(TerritoryDefinition territory) {
        Map<String, Object> files = new TreeMap<>();
        files.put("territory.yaml", identity(territory));
        files.put("calendar.yaml", map("cycles", list(territory.cycles(), Trees::cycle)));
        files.put("settings.yaml", map("settings", new TreeMap<>(territory.settings())));
        files.put("posts.yaml", map("posts", posts(territory.posts())));
        territory.catalogues().forEach(it -> files.put("catalogues/" + it.id() + ".yaml", catalogue(it)));
        territory.descriptors().forEach((id, slugs) -> {
            Map<String, Object> texts = new TreeMap<>();
            slugs.forEach((slug, levels) -> {
                Map<String, Object> byLevel = new TreeMap<>();
                levels.forEach((level, text) -> byLevel.put(Integer.toString(level), text));
                texts.put(slug, byLevel);
            });
            files.put("descriptors/" + id + ".yaml", map("descriptors", texts));
        });
        return files;
    }

    static Object catalogue(Catalogue catalogue) {
        Map<String, Object> tree =
                map("id", catalogue.id(), "edition", catalogue.edition(), "title", catalogue.title());
        catalogue.earlier().ifPresent(it -> tree.put("earlier", it));
        tree.put(
                "levels",
                list(
                        catalogue.levels(),
                        it -> map("value", it.value(), "slug", it.slug(), "name", it.name(), "meaning", it.meaning())));
        tree.put("areas", list(catalogue.areas(), Trees::area));
        return tree;
    }

    private static Object area(Area area) {
        return map(
                "slug",
                area.slug(),
                "number",
                area.number(),
                "name",
                area.name(),
                "processes",
                list(area.processes(), Trees::group));
    }

    private static Object group(ProcessGroup group) {
        Map<String, Object> tree = map("slug", group.slug(), "number", group.number(), "name", group.name());
        some(tree, "aliases", group.aliases());
        tree.put("components", list(group.components(), Trees::component));
        return tree;
    }

    private static Object component(Component component) {
        Map<String, Object> tree =
                map("slug", component.slug(), "number", component.number(), "name", component.name());
        some(tree, "aliases", component.aliases());
        some(tree, "from", component.fromEarlier());
        return tree;
    }

    private static Object stage(StageDefinition stage) {
        Map<String, Object> tree = map(
                "stage",
                stage.stage().name(),
                "title",
                stage.title(),
                "process",
                stage.process(),
                "applies-to",
                stage.appliesTo().name());
        stage.deadline().ifPresent(it -> tree.put("deadline", it));
        if (!stage.owed()) {
            tree.put("owed", false);
        }
        some(
                tree,
                "identity-items",
                list(stage.identityItems(), it -> map("id", it.id(), "title", it.title(), "help", it.help())));
        return tree;
    }

    private static Object deadline(DeadlineDefinition deadline) {
        Map<String, Object> tree = map(
                "id",
                deadline.id(),
                "title",
                deadline.title(),
                "hardness",
                deadline.hardness().name());
        deadline.opens().ifPresent(it -> tree.put("opens", rule(it)));
        deadline.closes().ifPresent(it -> tree.put("closes", rule(it)));
        deadline.basis().ifPresent(it -> tree.put("basis", source(it)));
        tree.put("source", source(deadline.source()));
        return tree;
    }

    private static Object rule(DateRule rule) {
        if (rule instanceof On on) {
            return map("on", on.date().toString());
        } else if (rule instanceof LastBusinessDayOf last) {
            return map("last-business-day-of", last.month().name());
        } else if (rule instanceof After after) {
            return map(
                    "after",
                    after.event(),
                    "days",
                    after.days(),
                    "count",
                    after.kind().name());
        } else if (rule instanceof Recurrent recurrent) {
            return map("every", recurrent.month().name(), "day", recurrent.day());
        } else if (rule instanceof Deferred deferred) {
            return map("deferred", deferred.act());
        }
        return "undefined";
    }

    private static Object setting(SettingDefinition setting) {
        Map<String, Object> tree =
                map("name", setting.name(), "type", setting.type().name());
        some(tree, "allowed", setting.allowed());
        setting.fallback().ifPresent(it -> tree.put("default", it));
        setting.min().ifPresent(it -> tree.put("min", it));
        setting.max().ifPresent(it -> tree.put("max", it));
        setting.unit().ifPresent(it -> tree.put("unit", it));
        tree.put("help", setting.help());
        tree.put("source", source(setting.source()));
        return tree;
    }

    private static Object identity(TerritoryDefinition territory) {
        Map<String, Object> contact = new LinkedHashMap<>();
        optional(contact, "email", territory.contact().email());
        optional(contact, "phone", territory.contact().phone());
        optional(contact, "address", territory.contact().address());
        optional(contact, "website", territory.contact().website());
        return map(
                "id",
                territory.id(),
                "name",
                territory.name(),
                "secretaria",
                territory.secretaria(),
                "receipt-code",
                territory.receiptCode(),
                "municipalities",
                list(territory.municipalities(), it -> map("code", it.code(), "name", it.name())),
                "sectors",
                names(territory.sectors()),
                "zone",
                territory.zone().getId(),
                "plugin",
                map(
                        "id",
                        territory.plugin().id().value(),
                        "versions",
                        territory.plugin().versions().toString()),
                "brand",
                map(
                        "brand",
                        territory.brand().brand(),
                        "brand-dark",
                        territory.brand().brandDark(),
                        "brand-soft",
                        territory.brand().brandSoft(),
                        "brand-line",
                        territory.brand().brandLine(),
                        "on-brand",
                        territory.brand().onBrand()),
                "thresholds",
                map(
                        "opportunity-up-to", territory.thresholds().opportunityUpTo(),
                        "strength-from", territory.thresholds().strengthFrom(),
                        "source", source(territory.thresholds().source())),
                "contact",
                contact);
    }

    private static Object cycle(CycleValues cycle) {
        Map<String, Object> tree = map(
                "year",
                cycle.year(),
                "open",
                cycle.open(),
                "catalogue",
                cycle.catalogue(),
                "source",
                source(cycle.source()));
        tree.put("events", list(cycle.events(), it -> {
            Map<String, Object> event = map("id", it.id(), "title", it.title());
            optional(event, "from", it.from().map(Object::toString));
            optional(event, "to", it.to().map(Object::toString));
            event.put("source", source(it.source()));
            optional(event, "calendar", it.calendar().map(Enum::name));
            return event;
        }));
        tree.put("deadlines", list(cycle.deadlines(), it -> {
            Map<String, Object> deadline = map("id", it.id());
            optional(deadline, "opens", it.opens().map(Object::toString));
            optional(deadline, "closes", it.closes().map(Object::toString));
            deadline.put("act", source(it.act()));
            optional(deadline, "calendar", it.calendar().map(Enum::name));
            return deadline;
        }));
        return tree;
    }

    private static Map<String, Object> posts(Map<String, Role> posts) {
        Map<String, Object> tree = new TreeMap<>();
        posts.forEach((post, role) -> tree.put(post, role.name()));
        return tree;
    }

    static Object source(SourceRef source) {
        if (!source.document().contains(", ")) {
            return source.toString();
        }
        Map<String, Object> apart = map("document", source.document());
        if (!source.section().isEmpty()) {
            apart.put("section", source.section());
        }
        return apart;
    }

    static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    static <T> List<Object> list(Collection<T> values, Function<T, Object> tree) {
        return values.stream().map(tree).toList();
    }

    static void some(Map<String, Object> tree, String key, List<?> values) {
        if (!values.isEmpty()) {
            tree.put(key, values);
        }
    }

    static void optional(Map<String, Object> tree, String key, Optional<String> value) {
        value.ifPresent(it -> tree.put(key, it));
    }

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
