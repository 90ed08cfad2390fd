package co.ruta.definitions;

import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.PriorityScheme.Criterion;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.FieldPlace.Bound;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatDefinition.Kind;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatSection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The formats of Guía 34 that show a stage when a plugin has none of its own for it, and those of what a secretaría says on a
 * delivery: its observations, its opinion.
 */
final class UsualFormats {
    private UsualFormats() {}

    /**
     * The plugin's formats, for each stage that none of them shows the usual one, and those of no stage. A plugin's own takes the
     * place of a usual one of the same name.
     */
    static List<FormatDefinition> beside(List<FormatDefinition> own, Stream<Stage> stages, PriorityScheme priorities) {
        Set<String> ids = own.stream().map(FormatDefinition::id).collect(Collectors.toSet());
        Stream<FormatDefinition> usual = stages.filter(stage -> own.stream()
                        .noneMatch(it -> it.kind() == Kind.VIEW
                                && it.stage().filter(stage::equals).isPresent()))
                .flatMap(stage -> Stream.ofNullable(Files.READ.get(stage)));
        return Stream.concat(
                        own.stream(),
                        Stream.concat(usual, Files.OF_NO_STAGE.stream())
                                .filter(it -> !ids.contains(it.id()))
                                .map(it -> with(priorities, it)))
                .toList();
    }

    private static FormatDefinition with(PriorityScheme priorities, FormatDefinition format) {
        return new FormatDefinition(
                format.id(),
                format.number(),
                format.code(),
                format.version(),
                format.title(),
                format.process(),
                format.stage(),
                format.kind(),
                format.subject(),
                format.numbered(),
                format.approved(),
                format.from(),
                format.to(),
                format.sections().stream().map(it -> with(priorities, it)).toList(),
                format.layout(),
                format.migration(),
                format.source());
    }

    private static FormatSection with(PriorityScheme priorities, FormatSection section) {
        return new FormatSection(
                section.id(),
                section.title(),
                section.help(),
                section.fields().stream().map(it -> with(priorities, it)).toList(),
                section.source());
    }

    private static FormatField with(PriorityScheme priorities, FormatField field) {
        return field.type() instanceof FieldType.Table table
                ? new FormatField(
                        field.id(),
                        field.title(),
                        new FieldType.Table(
                                table.rows(),
                                table.columns().stream()
                                        .flatMap(it -> asked(priorities, it))
                                        .toList(),
                                table.minRows(),
                                table.maxRows(),
                                table.year()),
                        field.place(),
                        field.required(),
                        field.help(),
                        field.source())
                : field;
    }

    /** The column that stands for the priority becomes one for each criterion. */
    private static Stream<FormatField> asked(PriorityScheme priorities, FormatField column) {
        return column.place() instanceof Bound bound && bound.field() == DocumentField.OPPORTUNITY_PRIORITY
                ? priorities.criteria().stream().map(UsualFormats::column)
                : Stream.of(column);
    }

    private static FormatField column(Criterion criterion) {
        return new FormatField(
                criterion.id(),
                criterion.title(),
                new FieldType.Number(Optional.of(criterion.from()), Optional.of(criterion.to()), 0, Optional.empty()),
                new Bound(DocumentField.OPPORTUNITY_PRIORITY, Optional.of(criterion.id())),
                false,
                Optional.of(criterion.help()),
                Optional.empty());
    }

    /** The files, read once. */
    private static final class Files {
        static final Map<Stage, FormatDefinition> READ = Stream.of(
                        "autoevaluacion", "plan-de-mejoramiento", "seguimiento")
                .map(it -> read(new FormatName(it, 1)))
                .collect(Collectors.toMap(it -> it.stage().orElseThrow(), it -> it));
        static final List<FormatDefinition> OF_NO_STAGE = Stream.of("observaciones", "concepto-tecnico")
                .map(it -> read(new FormatName(it, 1)))
                .toList();

        private Files() {}

        private static FormatDefinition read(FormatName name) {
            Problems problems = new Problems();
            return YamlFile.open(name.file(), text(name), problems)
                    .map(it -> FormatReader.read(name, it, new References()))
                    .filter(it -> problems.none())
                    .orElseThrow(() -> new IllegalStateException("Broken format: " + problems.all()));
        }

        private static String text(FormatName name) {
            try (InputStream file = UsualFormats.class.getResourceAsStream(name.file())) {
                if (file == null) {
                    throw new IllegalStateException("Missing format: " + name);
                }
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
