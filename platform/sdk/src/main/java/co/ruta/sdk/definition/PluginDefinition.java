package co.ruta.sdk.definition;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.format.FormatDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a plugin says as data.
 *
 * @param version semantic version of the definitions
 * @param title Spanish, for people
 * @param source the document this way of doing the route rests on
 * @param stages how each stage runs here; a stage that is absent is not asked for
 * @param checks what is verified in a plan, since 0.2
 * @param priorities by what opportunities are put in order, since 0.3
 * @param formats every version of every format, since 1.0; since 1.1 also the usual ones of the stages it shows in none
 * @param posts official post (Spanish) → role
 * @param texts message key → Spanish text
 * @since 0.1
 */
public record PluginDefinition(
        PluginId id,
        String version,
        String title,
        SourceRef source,
        List<StageDefinition> stages,
        List<ProcessDefinition> processes,
        List<DeadlineDefinition> deadlines,
        List<SettingDefinition> settings,
        ChecksDefinition checks,
        PriorityScheme priorities,
        List<FormatDefinition> formats,
        Map<String, Role> posts,
        Map<String, String> texts) {
    /** Formats by id, then by version. */
    public static final Comparator<FormatDefinition> BY_VERSION =
            Comparator.comparing(FormatDefinition::id).thenComparingInt(FormatDefinition::number);

    public PluginDefinition {
        stages = List.copyOf(stages);
        processes = List.copyOf(processes);
        deadlines = List.copyOf(deadlines);
        settings = List.copyOf(settings);
        formats = formats.stream().sorted(BY_VERSION).toList();
        posts = Map.copyOf(posts);
        texts = Map.copyOf(texts);
    }

    /** Definitions without formats, as those before 1.0. */
    public PluginDefinition(
            PluginId id,
            String version,
            String title,
            SourceRef source,
            List<StageDefinition> stages,
            List<ProcessDefinition> processes,
            List<DeadlineDefinition> deadlines,
            List<SettingDefinition> settings,
            ChecksDefinition checks,
            PriorityScheme priorities,
            Map<String, Role> posts,
            Map<String, String> texts) {
        this(
                id,
                version,
                title,
                source,
                stages,
                processes,
                deadlines,
                settings,
                checks,
                priorities,
                List.of(),
                posts,
                texts);
    }

    /** Definitions that leave the order of opportunities to Guía 34, as those before 0.3. */
    public PluginDefinition(
            PluginId id,
            String version,
            String title,
            SourceRef source,
            List<StageDefinition> stages,
            List<ProcessDefinition> processes,
            List<DeadlineDefinition> deadlines,
            List<SettingDefinition> settings,
            ChecksDefinition checks,
            Map<String, Role> posts,
            Map<String, String> texts) {
        this(
                id,
                version,
                title,
                source,
                stages,
                processes,
                deadlines,
                settings,
                checks,
                PriorityScheme.GUIA_34,
                posts,
                texts);
    }

    /** Definitions that verify nothing, as those before 0.2. */
    public PluginDefinition(
            PluginId id,
            String version,
            String title,
            SourceRef source,
            List<StageDefinition> stages,
            List<ProcessDefinition> processes,
            List<DeadlineDefinition> deadlines,
            List<SettingDefinition> settings,
            Map<String, Role> posts,
            Map<String, String> texts) {
        this(id, version, title, source, stages, processes, deadlines, settings, ChecksDefinition.NONE, posts, texts);
    }

    /** A version of a format. */
    public Optional<FormatDefinition> format(String id, int number) {
        return formats.stream()
                .filter(it -> it.id().equals(id) && it.number() == number)
                .findFirst();
    }

    /** The newest version of a format. */
    public Optional<FormatDefinition> format(String id) {
        return formats.stream().filter(it -> it.id().equals(id)).reduce((older, newer) -> newer);
    }

    /** How a stage runs; empty when it is not asked for. */
    public Optional<StageDefinition> stage(Stage stage) {
        return stages.stream().filter(it -> it.stage() == stage).findFirst();
    }

    /** The process of that name. */
    public Optional<ProcessDefinition> process(String id) {
        return processes.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The deadline of that name. */
    public Optional<DeadlineDefinition> deadline(String id) {
        return deadlines.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The setting of that name. */
    public Optional<SettingDefinition> setting(String name) {
        return settings.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
