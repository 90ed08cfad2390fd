package co.ruta.definitions;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.MigrationStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How values of one version of a format come into the next: its steps followed by name first, which shows what they
 * would lose, and then as changes of paths.
 */
final class MigrationPlan {
    private final FormatDefinition before;
    private final FormatDefinition after;
    private final Map<String, String> target;
    private final Map<String, Kept> now = new LinkedHashMap<>();
    private final Set<String> namesBefore = new HashSet<>();
    private final List<ValueChange> changes = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** An answer the format keeps, on its way. */
    private record Kept(String path, FieldType type) {}

    private MigrationPlan(FormatDefinition before, FormatDefinition after, PluginId plugin) {
        this.before = before;
        this.after = after;
        this.target = FormatPaths.kept(after, plugin);
        FormatPaths.kept(before, plugin)
                .forEach((name, path) -> now.put(
                        name, new Kept(path, before.field(name).orElseThrow().type())));
        before.fields().forEach(it -> namesBefore.add(it.id()));
        namesBefore.addAll(now.keySet());
        after.migration().forEach(this::follow);
        checkEnd();
    }

    static MigrationPlan of(FormatDefinition before, FormatDefinition after, PluginId plugin) {
        return new MigrationPlan(before, after, plugin);
    }

    /** What the steps lose or misname, in Spanish; empty when every value survives. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** The values in the later version: what has no place in it is below {@code archived/v<number>/}. */
    Map<String, String> apply(Map<String, String> values) {
        Map<String, String> changed = new TreeMap<>(values);
        changes.forEach(it -> it.apply(changed, "archived/v" + before.number() + "/"));
        return changed;
    }

    private void follow(MigrationStep step) {
        if (step instanceof MigrationStep.Rename rename) {
            rename(rename.from(), rename.to());
        } else if (step instanceof MigrationStep.Move move) {
            move(move.from(), move.to());
        } else if (step instanceof MigrationStep.Split split) {
            split(split);
        } else if (step instanceof MigrationStep.Default start) {
            start(start);
        } else if (step instanceof MigrationStep.Recode recode) {
            recode(recode);
        } else if (step instanceof MigrationStep.Drop drop) {
            drop(drop.field());
        }
    }

    private void rename(String from, String to) {
        if (isTable(before, from) && isTable(after, to)) {
            renameTable(from, to);
        } else if (!parent(from).equals(parent(to))) {
            problems.add("«" + from + "» no se renombra como «" + to + "»: está en otra tabla; use move.");
        } else {
            relocate(from, to);
        }
    }

    private void renameTable(String from, String to) {
        if (namesBefore.contains(to)) {
            occupied(to);
            return;
        }
        List.copyOf(now.keySet()).stream().filter(it -> parent(it).equals(from)).forEach(name -> existing(name)
                .ifPresent(kept -> renameColumn(name, from, to, kept)));
    }

    private void renameColumn(String name, String from, String to, Kept kept) {
        String path = kept.path().startsWith(from + "/")
                ? to + kept.path().substring(from.length())
                : kept.path(); // an extra stays with its node
        changes.add(new ValueChange.Relocated(kept.path(), path));
        now.remove(name);
        now.put(to + name.substring(from.length()), new Kept(path, kept.type()));
    }

    private void move(String from, String to) {
        if (parent(from).isEmpty() || parent(to).isEmpty() || parent(from).equals(parent(to))) {
            problems.add("move lleva una columna a otra tabla; «" + from + "» y «" + to + "» no son eso.");
            return;
        }
        relocate(from, to);
    }

    private void relocate(String from, String to) {
        Optional<Kept> kept = existing(from);
        Optional<String> path = free(to);
        if (kept.isEmpty() || path.isEmpty()) {
            return;
        }
        if (ids(kept.get().path()) != ids(path.get())) {
            problems.add("«" + from + "» y «" + to + "» no están en nodos de la misma clase.");
            return;
        }
        changes.add(new ValueChange.Relocated(kept.get().path(), path.get()));
        now.remove(from);
        now.put(to, new Kept(path.get(), kept.get().type()));
    }

    private void split(MigrationStep.Split split) {
        Optional<Kept> kept = existing(split.field());
        List<String> paths = new ArrayList<>();
        for (String part : split.into()) {
            free(part).filter(it -> text(part, after)).ifPresentOrElse(paths::add, () -> {});
            if (!parent(part).equals(parent(split.field())) || !text(part, after)) {
                problems.add("«" + part + "» debe ser un texto nuevo junto a «" + split.field() + "».");
            }
        }
        if (kept.isEmpty() || paths.size() < split.into().size()) {
            return;
        }
        if (!(kept.get().type() instanceof FieldType.Text)) {
            problems.add("Solo se divide un texto, y «" + split.field() + "» no lo es.");
            return;
        }
        changes.add(new ValueChange.Divided(kept.get().path(), paths, split.at()));
        now.remove(split.field());
        for (int i = 0; i < paths.size(); i++) {
            now.put(split.into().get(i), new Kept(paths.get(i), kept.get().type()));
        }
    }

    private void start(MigrationStep.Default start) {
        String path = target.get(start.field());
        Optional<FormatField> field = after.field(start.field());
        if (path == null || field.isEmpty()) {
            unknown(start.field(), after);
        } else if (!FieldValues.takes(field.get().type(), start.value())) {
            problems.add("«" + start.value() + "» no es un valor de «" + start.field() + "».");
        } else {
            changes.add(new ValueChange.Begun(path, start.value()));
        }
    }

    private void recode(MigrationStep.Recode recode) {
        Optional<Kept> kept = existing(recode.field());
        if (kept.isEmpty()) {
            return;
        }
        if (!(kept.get().type() instanceof FieldType.Choice choice)) {
            problems.add("«" + recode.field() + "» no es una elección; recode no le sirve.");
            return;
        }
        Set<String> options = options(choice);
        recode.values().keySet().stream()
                .filter(it -> !options.contains(it))
                .forEach(it -> problems.add("«" + it + "» no era una respuesta de «" + recode.field() + "»."));
        List<FieldType.Option> recoded = choice.options().stream()
                .map(it -> new FieldType.Option(recode.values().getOrDefault(it.value(), it.value()), it.label()))
                .toList();
        changes.add(new ValueChange.Recoded(kept.get().path(), recode.values()));
        now.put(recode.field(), new Kept(kept.get().path(), new FieldType.Choice(recoded, choice.several())));
    }

    private void drop(String name) {
        List<String> dropped = now.containsKey(name)
                ? List.of(name)
                : now.keySet().stream().filter(it -> parent(it).equals(name)).toList();
        if (dropped.isEmpty() && !(isTable(before, name))) {
            existing(name);
        }
        dropped.forEach(one -> existing(one).ifPresent(kept -> {
            changes.add(new ValueChange.Archived(kept.path()));
            now.remove(one);
        }));
    }

    /** What is left must have a place in the later version. */
    private void checkEnd() {
        now.forEach((name, kept) -> {
            Optional<FieldType> type = after.field(name).map(FormatField::type);
            if (type.isEmpty() || !kept.path().equals(target.get(name))) {
                problems.add("Lo diligenciado en «" + name + "» de la versión " + before.version()
                        + " no tiene lugar en esta: renómbrelo, o archívelo con drop.");
            } else if (!FieldValues.fits(kept.type(), type.get())) {
                problems.add("«" + name + "» cambió de tipo o de respuestas desde la versión " + before.version()
                        + ": use recode, o archívelo con drop y dé otro nombre al campo nuevo.");
            }
        });
    }

    private Optional<Kept> existing(String name) {
        Optional<Kept> kept = Optional.ofNullable(now.get(name));
        if (kept.isEmpty()) {
            unknown(name, before);
        }
        return kept;
    }

    /** Path of a field of the later version that the earlier one had no namesake of. */
    private Optional<String> free(String name) {
        if (namesBefore.contains(name) || now.containsKey(name)) {
            occupied(name);
            return Optional.empty();
        }
        if (!target.containsKey(name)) {
            unknown(name, after);
        }
        return Optional.ofNullable(target.get(name));
    }

    private void occupied(String name) {
        problems.add("«" + name + "» ya era un campo de la versión " + before.version() + ": use otro nombre.");
    }

    private void unknown(String name, FormatDefinition format) {
        problems.add("La versión " + format.version() + " no guarda «" + name + "».");
    }

    private static boolean text(String name, FormatDefinition format) {
        return format.field(name)
                .filter(it -> it.type() instanceof FieldType.Text)
                .isPresent();
    }

    private static boolean isTable(FormatDefinition format, String name) {
        return format.field(name)
                .filter(it -> it.type() instanceof FieldType.Table)
                .isPresent();
    }

    private static Set<String> options(FieldType.Choice choice) {
        return choice.options().stream().map(FieldType.Option::value).collect(Collectors.toSet());
    }

    private static String parent(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    private static long ids(String path) {
        return path.chars().filter(it -> it == '*').count();
    }
}
