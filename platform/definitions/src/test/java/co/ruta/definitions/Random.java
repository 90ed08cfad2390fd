package co.ruta.definitions;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.Version;
import co.ruta.sdk.VersionRange;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.Level;
import co.ruta.sdk.catalogue.ProcessGroup;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.HostKind;
import co.ruta.sdk.check.Severity;
import co.ruta.sdk.definition.ChecksDefinition;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.DateRule;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DeadlineDefinition.Hardness;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.SettingDefinition;
import co.ruta.sdk.definition.StageDefinition;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.format.FormatDefinition;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sound records at random, the same ones for the same seed. */
final class Random {
    private static final String[] WORDS = {
        "Ruta",
        "año",
        "«meta»",
        "señal: roja",
        "# no es comentario",
        "- guion",
        "\"comillas\"",
        "línea\nnueva",
        "{llave}",
        "[lista]",
        "true",
        "null",
        "1.0",
        "2026-11-27",
        "*ancla",
        "&ancla",
        "%x",
        "@y",
        "ñandú 🌎",
        "a, b",
        "it's",
        "|",
        ">",
        "!tag",
        "  borde  ",
        "\ttab"
    };

    private final java.util.Random random;

    Random(long seed) {
        this.random = new java.util.Random(seed);
    }

    PluginDefinition plugin() {
        List<DeadlineDefinition> deadlines = ids("deadline", random.nextInt(4), this::deadline);
        Map<String, String> texts = new HashMap<>();
        List<SettingDefinition> settings = new ArrayList<>(ids("setting", random.nextInt(5), it -> setting(it, texts)));
        for (int i = random.nextInt(4); i > 0; i--) {
            texts.put("text.k" + i, text());
        }
        ChecksDefinition checks = checks(settings, texts);
        Map<String, Role> posts = posts();
        PriorityScheme priorities = random.nextInt(4) == 0 ? PriorityScheme.GUIA_34 : priorities();
        List<FormatDefinition> formats =
                new RandomFormats(this, pick(priorities.criteria()).id()).some();
        List<ProcessDefinition> processes =
                new RandomProcesses(this, deadlines, settings, checks, formats, posts).some(1 + random.nextInt(3));
        List<Stage> kinds = new ArrayList<>(List.of(Stage.values()));
        Collections.shuffle(kinds, random);
        List<StageDefinition> stages = new ArrayList<>();
        for (Stage stage : kinds.subList(0, 1 + random.nextInt(3))) {
            Optional<String> deadline = deadlines.isEmpty()
                    ? Optional.empty()
                    : maybe(() -> pick(deadlines).id());
            stages.add(new StageDefinition(
                    stage,
                    text(),
                    pick(processes).id(),
                    pick(StageDefinition.AppliesTo.values()),
                    deadline,
                    stage == Stage.SELF_ASSESSMENT
                            ? ids("item", random.nextInt(4), it -> new StageDefinition.IdentityItem(it, text(), text()))
                            : List.of(),
                    deadline.isPresent() || random.nextBoolean()));
        }
        return new PluginDefinition(
                new PluginId("p" + random.nextInt(100)),
                version().toString(),
                text(),
                source(),
                stages,
                processes,
                deadlines,
                settings,
                checks,
                priorities,
                formats,
                posts,
                texts);
    }

    /** Adds to {@code settings} and {@code texts} what the checks rest on. */
    private ChecksDefinition checks(List<SettingDefinition> settings, Map<String, String> texts) {
        Optional<String> mode = Optional.empty();
        if (random.nextBoolean()) {
            mode = Optional.of("checks.mode");
            List<String> values = List.of(ChecksDefinition.ADVISORY, ChecksDefinition.GATE);
            values.forEach(it -> texts.put("settings.checks.mode." + it, text()));
            settings.add(new SettingDefinition(
                    "checks.mode", SettingDefinition.Type.CHOICE, values, Optional.empty(), text(), source()));
        }
        List<CheckKind> own = random.nextBoolean() ? List.of(new CheckKind("OF_ITS_OWN")) : List.of();
        List<CheckKind> free = new ArrayList<>(own);
        Stream.of(HostKind.values()).map(HostKind::kind).forEach(free::add);
        Collections.shuffle(free, random);
        Optional<String> threshold = settings.stream()
                .filter(it -> it.type() == SettingDefinition.Type.NUMBER)
                .map(SettingDefinition::name)
                .findFirst();
        return new ChecksDefinition(
                mode,
                own,
                ids(
                        "group",
                        random.nextInt(4),
                        it -> new ChecksDefinition.Group(
                                it,
                                text(),
                                ids(
                                        "kind",
                                        random.nextInt(4),
                                        any -> new ChecksDefinition.ChosenKind(
                                                free.remove(0),
                                                pick(Severity.values()),
                                                random.nextBoolean() ? threshold : Optional.empty())),
                                ids(
                                        "question",
                                        random.nextInt(3),
                                        id -> new ChecksDefinition.Question(it + "-" + id, text())),
                                source())));
    }

    private PriorityScheme priorities() {
        List<PriorityScheme.Criterion> criteria = ids("criterion", 1 + random.nextInt(6), it -> {
            int from = random.nextInt(10);
            int to = from + 1 + random.nextInt(10 - from);
            return new PriorityScheme.Criterion(
                    it,
                    text(),
                    text(),
                    from,
                    to,
                    1 + random.nextInt(10),
                    random.nextBoolean() ? Map.of(from, text(), to, text()) : Map.of());
        });
        return new PriorityScheme(
                criteria,
                pick(PriorityScheme.Order.values()),
                pick(PriorityScheme.First.values()),
                random.nextBoolean() ? List.of(pick(criteria).id()) : List.of(),
                source());
    }

    private DeadlineDefinition deadline(String id) {
        Optional<DateRule> opens = maybe(this::rule);
        return new DeadlineDefinition(
                id,
                text(),
                pick(Hardness.values()),
                opens,
                opens.isEmpty() ? Optional.of(rule()) : maybe(this::rule),
                maybe(this::source),
                source());
    }

    private DateRule rule() {
        Month month = pick(Month.values());
        return switch (random.nextInt(6)) {
            case 0 -> new DeadlineDefinition.On(date());
            case 1 -> new DeadlineDefinition.LastBusinessDayOf(month);
            case 2 ->
                new DeadlineDefinition.After("event-" + random.nextInt(3), random.nextInt(367), pick(DayKind.values()));
            case 3 -> new DeadlineDefinition.Recurrent(month, 1 + random.nextInt(month.minLength()));
            case 4 -> new DeadlineDefinition.Deferred(text());
            default -> new DeadlineDefinition.Undefined();
        };
    }

    private SettingDefinition setting(String name, Map<String, String> texts) {
        SettingDefinition.Type type = pick(SettingDefinition.Type.values());
        List<String> allowed =
                type == SettingDefinition.Type.CHOICE ? ids("choice", 1 + random.nextInt(3), it -> it) : List.of();
        allowed.forEach(it -> texts.put("settings." + name + "." + it, text()));
        String value =
                switch (type) {
                    case TEXT -> text();
                    case NUMBER -> Integer.toString(random.nextInt());
                    case FLAG -> Boolean.toString(random.nextBoolean());
                    case DATE -> date().toString();
                    case CHOICE -> pick(allowed);
                };
        boolean number = type == SettingDefinition.Type.NUMBER;
        return new SettingDefinition(
                name,
                type,
                allowed,
                maybe(() -> value),
                number ? maybe(() -> Integer.MIN_VALUE) : Optional.empty(),
                number ? maybe(() -> Integer.MAX_VALUE) : Optional.empty(),
                number ? maybe(this::text) : Optional.empty(),
                text(),
                source());
    }

    TerritoryDefinition territory(Map<String, Catalogue> builtIn) {
        List<Catalogue> own = ids("own", random.nextInt(2), it -> catalogue(it, builtIn));
        List<String> catalogues = new ArrayList<>(builtIn.keySet());
        own.forEach(it -> catalogues.add(it.id()));
        List<TerritoryDefinition.CycleValues> cycles = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            cycles.add(cycle(2020 + i, own.isEmpty() ? pick(catalogues) : "guia34-2008"));
        }
        Map<String, Map<String, Map<Integer, String>>> descriptors = new HashMap<>();
        if (random.nextBoolean()) {
            Catalogue catalogue = builtIn.get("guia34-2026");
            Component component = pick(catalogue.components().toList());
            descriptors.put(catalogue.id(), Map.of(component.slug(), Map.of(1, text(), 4, text())));
        }
        return new TerritoryDefinition(
                "t" + random.nextInt(100),
                text(),
                text(),
                "AB",
                List.of(new TerritoryDefinition.Municipality("0" + (1000 + random.nextInt(9000)), text())),
                Set.copyOf(some(Sector.class, 1)),
                ZoneId.of("America/Bogota"),
                new TerritoryDefinition.PluginChoice(
                        new PluginId("any"),
                        VersionRange.parse(">=" + version() + " <9.0.0").orElseThrow()),
                new TerritoryDefinition.Brand("#5a2d68", "#43204e", "#f5eff7", "#d5bfdc", "#ffffff", Optional.empty()),
                new TerritoryDefinition.Thresholds(1, 2 + random.nextInt(3), source()),
                new TerritoryDefinition.Contact(
                        maybe(() -> "a@b.co"), maybe(this::text), maybe(this::text), maybe(() -> "https://a.co/x")),
                cycles,
                Map.of("mode", text()),
                posts(),
                own,
                descriptors);
    }

    private TerritoryDefinition.CycleValues cycle(int year, String catalogue) {
        LocalDate from = date();
        boolean dated = random.nextBoolean();
        return new TerritoryDefinition.CycleValues(
                year,
                random.nextBoolean(),
                catalogue,
                source(),
                ids(
                        "event",
                        random.nextInt(3),
                        it -> new TerritoryDefinition.CalendarEvent(
                                it,
                                text(),
                                dated ? Optional.of(from) : Optional.empty(),
                                dated ? Optional.of(from.plusDays(random.nextInt(9))) : Optional.empty(),
                                source(),
                                maybe(() -> SchoolCalendar.B))),
                ids(
                        "deadline",
                        random.nextInt(3),
                        it -> new TerritoryDefinition.DeadlineDates(
                                it,
                                maybe(() -> from),
                                maybe(() -> from.plusDays(random.nextInt(90))),
                                source(),
                                maybe(() -> SchoolCalendar.A))));
    }

    Catalogue catalogue(String id, Map<String, Catalogue> known) {
        Optional<Catalogue> earlier = maybe(() -> known.get("guia34-2008"));
        int[] sequence = {0};
        List<Level> levels = new ArrayList<>();
        for (int i = 1; i <= 4 + random.nextInt(3); i++) {
            levels.add(new Level(i, "l" + i, text(), text()));
        }
        List<Area> areas = ids(
                "area",
                1 + random.nextInt(3),
                a -> new Area(
                        a,
                        "1",
                        text(),
                        ids(
                                a + ".p",
                                1 + random.nextInt(2),
                                p -> new ProcessGroup(
                                        p,
                                        "1.1",
                                        text(),
                                        ids(
                                                p + ".c",
                                                1 + random.nextInt(4),
                                                c -> new Component(
                                                        c,
                                                        "1.1.1",
                                                        ++sequence[0],
                                                        text(),
                                                        Map.of(),
                                                        earlier.map(
                                                                        it -> List.of(
                                                                                pick(it.components()
                                                                                                .toList())
                                                                                        .slug()))
                                                                .orElse(List.of()),
                                                        random.nextBoolean() ? List.of(text()) : List.of())),
                                        random.nextBoolean() ? List.of(text(), text()) : List.of()))));
        return new Catalogue(id, 1990 + random.nextInt(60), text(), levels, areas, earlier.map(Catalogue::id));
    }

    private Map<String, Role> posts() {
        Map<String, Role> posts = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            posts.put(text(), pick(Role.values()));
        }
        return posts;
    }

    SourceRef source() {
        return random.nextInt(4) == 0
                ? SourceRef.DESIGN_DECISION
                : new SourceRef(text(), random.nextBoolean() ? "" : text());
    }

    private Version version() {
        return new Version(
                random.nextInt(3), random.nextInt(30), random.nextInt(9), random.nextBoolean() ? "" : "rc.1");
    }

    LocalDate date() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
    }

    String text() {
        StringBuilder text = new StringBuilder(pick(WORDS));
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(random.nextBoolean() ? " " : "").append(pick(WORDS));
        }
        return text.toString();
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> ids(String prefix, int count, java.util.function.Function<String, T> make) {
        List<T> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(make.apply(prefix + i));
        }
        return made;
    }

    <E extends Enum<E>> List<E> some(Class<E> type, int least) {
        List<E> all = new ArrayList<>(EnumSet.allOf(type));
        Collections.shuffle(all, random);
        return all.subList(0, least + random.nextInt(all.size() - least + 1));
    }

    <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
