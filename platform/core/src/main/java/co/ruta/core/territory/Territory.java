package co.ruta.core.territory;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.PublishedDefinition;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.sdk.definition.TerritoryDefinition.Municipality;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A secretaría with its values at one revision and, when its plugin serves, the way it does the route.
 *
 * @param published the definitions its stages are read by: those in force or, while its plugin does not serve it, the last
 *     that did; empty when none ever served it
 * @param serves whether its plugin serves, so that stages can be opened
 * @param trouble Spanish: why its plugin does not serve, or serves in part
 */
public record Territory(
        TerritoryId id,
        int revision,
        TerritoryDefinition values,
        Optional<PublishedDefinition> published,
        boolean serves,
        Optional<String> trouble) {

    /** Of a plugin that serves, if there are definitions at all. */
    public Territory(
            TerritoryId id,
            int revision,
            TerritoryDefinition values,
            Optional<PublishedDefinition> published,
            Optional<String> trouble) {
        this(id, revision, values, published, published.isPresent(), trouble);
    }

    /** Its name for headings. */
    public String name() {
        return values.name();
    }

    public ZoneId zone() {
        return values.zone();
    }

    /**
     * The year people work in on a day: the newest open one that has begun, or the next when none has; empty when none is
     * open. A year that was opened months ahead, to set its dates, is nobody's first page before it begins.
     */
    public Optional<Integer> runningYear(LocalDate today) {
        List<Integer> newestFirst =
                values.openCycles().stream().map(CycleValues::year).toList();
        return newestFirst.stream()
                .filter(it -> it <= today.getYear())
                .findFirst()
                .or(() -> newestFirst.stream().reduce((newer, older) -> older));
    }

    /** Its municipalities as an alphabetical list has them: Ábrego first, a space before any letter. */
    public List<Municipality> municipalities() {
        Collator spanish = Collator.getInstance(Locale.forLanguageTag("es-CO"));
        Map<Municipality, CollationKey[]> words = new HashMap<>();
        values.municipalities()
                .forEach(it -> words.put(
                        it,
                        Arrays.stream(it.name().split(" "))
                                .map(spanish::getCollationKey)
                                .toArray(CollationKey[]::new)));
        return values.municipalities().stream()
                .sorted(Comparator.comparing(words::get, Arrays::compare))
                .toList();
    }

    /** A municipality's name; its code where the territory does not name it. */
    public String municipality(String code) {
        return values.municipalities().stream()
                .filter(it -> it.code().equals(code))
                .map(Municipality::name)
                .findFirst()
                .orElse(code);
    }

    /**
     * The definitions new stages begin with.
     *
     * @throws ProblemException {@code PLUGIN_UNAVAILABLE} with the reason, when no definitions serve
     */
    public PublishedDefinition plugin() {
        return published.filter(it -> serves).orElseThrow(this::unavailable);
    }

    /** Why no stage can be opened now: {@code PLUGIN_UNAVAILABLE} with the reason. */
    public ProblemException unavailable() {
        return new ProblemException(
                ProblemKind.UNAVAILABLE,
                "PLUGIN_UNAVAILABLE",
                trouble.orElse("El complemento del territorio no está disponible."));
    }

    /** A setting's value: the territory's own, else the plugin's default. */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings().get(name));
    }

    /** Every setting that has a value: the territory's own, else the plugin's default. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        published.ifPresent(it -> it.definition().settings().forEach(setting -> setting.fallback()
                .ifPresent(value -> settings.put(setting.name(), value))));
        settings.putAll(values.settings());
        return settings;
    }
}
