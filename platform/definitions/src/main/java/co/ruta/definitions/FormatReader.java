package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatDefinition.Kind;
import co.ruta.sdk.format.FormatDefinition.Subject;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatLayout;
import co.ruta.sdk.format.FormatSection;
import co.ruta.sdk.format.MigrationStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads one version of a format, a file of its own. */
final class FormatReader {
    private final FormatName name;
    private final Fields fields;
    private final References references;

    private FormatReader(FormatName name, Fields fields, References references) {
        this.name = name;
        this.fields = fields;
        this.references = references;
    }

    static FormatDefinition read(FormatName name, Fields fields, References references) {
        return new FormatReader(name, fields, references).read();
    }

    private FormatDefinition read() {
        Optional<String> code = fields.optionalText("code");
        String version = fields.text("version");
        String title = fields.text("title");
        String process = fields.text("process");
        Optional<Stage> stage = fields.optionalChoice("stage", Stage.class);
        Kind kind = fields.choice("kind", Kind.class);
        Subject subject = fields.choice("subject", Subject.class);
        boolean numbered = fields.flag("numbered", false);
        Optional<LocalDate> approved = date("approved");
        Optional<LocalDate> from = date("from");
        Optional<LocalDate> to = date("to");
        SourceRef source = Sources.read(fields, "source");
        FormatFieldReader reader = new FormatFieldReader(name, kind, references);
        List<FormatSection> sections = fields.items("sections", true).stream()
                .map(it -> section(it, reader))
                .toList();
        FormatLayout layout = new FormatLayoutReader(fields, sections).read();
        List<MigrationStep> migration = fields.items("migration", false).stream()
                .map(MigrationReader::step)
                .toList();
        fields.end();
        checkHead(kind, numbered, from, to);
        return new FormatDefinition(
                name.id(),
                name.number(),
                code,
                version,
                title,
                process,
                stage,
                kind,
                subject,
                numbered,
                approved,
                from,
                to,
                sections,
                layout,
                migration,
                source);
    }

    private FormatSection section(Fields section, FormatFieldReader reader) {
        String id = section.text("id", Shapes.ID, "plan");
        references.define(Kinds.section(name.toString()), new Located(id, section.place("id")), section.problems());
        String title = section.text("title");
        Optional<String> help = section.optionalText("help");
        SourceRef source = Sources.read(section, "source");
        List<FormatField> read =
                section.items("fields", true).stream().map(reader::field).toList();
        section.end();
        return new FormatSection(id, title, help, read, source);
    }

    private void checkHead(Kind kind, boolean numbered, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (numbered && kind == Kind.VIEW) {
            fields.problems()
                    .add(
                            Code.INCONSISTENT,
                            fields.place("numbered"),
                            "Una vista no lleva número propio.",
                            "Quite «numbered», o use kind: RECORD.");
        }
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            fields.problems()
                    .add(
                            Code.INCONSISTENT,
                            fields.place("to"),
                            "El formato deja de usarse antes de empezar.",
                            "Corrija «from» o «to».");
        }
    }

    private Optional<LocalDate> date(String key) {
        return fields.optionalParsed(key, Shapes::date, Shapes.DATE_EXAMPLE);
    }
}
