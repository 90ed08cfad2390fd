package co.ruta.definitions;

import co.ruta.definitions.FormatPaths.Target;
import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition.Kind;
import java.util.Optional;

/** Reads where a field's answer lives, and compares it with what the field takes and where it stands. */
final class FormatPlaceReader {
    private final Fields fields;
    private final FormatName format;
    private final Kind kind;
    private final Optional<DocumentNode> rows;
    private final References references;

    FormatPlaceReader(Fields fields, FormatName format, Kind kind, Optional<DocumentNode> rows, References references) {
        this.fields = fields;
        this.format = format;
        this.kind = kind;
        this.rows = rows;
        this.references = references;
    }

    FieldPlace read(String id, FieldType type) {
        Optional<Target> target = fields.optionalParsedOf("bind", FormatPaths::target, FormatPaths.TARGETS);
        Optional<DocumentNode> node = fields.optionalChoiceOf("extra", FormatPaths.NODES);
        Optional<FieldPlace.Writer> by = fields.optionalChoice("by", FieldPlace.Writer.class);
        if (fields.has("bind") && fields.has("extra")) {
            say("extra", "Un campo está en un documento o es adicional, no ambas cosas.", "Quite «bind» o «extra».");
        }
        if (target.isPresent()) {
            if (by.isPresent()) {
                say("by", "«by» dice quién responde un campo adicional, y este no lo es.", "Quite «by».");
            }
            judge(target.get(), type);
            return new FieldPlace.Bound(target.get().field(), target.get().criterion());
        }
        if (type instanceof FieldType.Choice choice && choice.options().isEmpty() && !fields.has("bind")) {
            say("type", "«" + id + "» no tiene respuestas entre las que escoger.", "Liste sus «options».");
        }
        if (node.isPresent()) {
            judgeExtra(id, node.get());
            if (by.filter(FieldPlace.Writer.STAFF::equals).isPresent()) {
                judgeVerified(type);
            }
            return new FieldPlace.Extra(node.get(), by.orElse(FieldPlace.Writer.SCHOOL));
        }
        if (by.isPresent() && !fields.has("extra")) {
            say(
                    "by",
                    "«by» dice quién responde un campo adicional, y este no lo es.",
                    "Quite «by», o agregue «extra».");
        }
        if (kind == Kind.VIEW && !fields.has("bind") && !fields.has("extra")) {
            say(
                    "id",
                    "«" + id + "» no dice de dónde sale.",
                    "Agregue «bind» con el campo del documento, o «extra» con el nodo donde se guarda.");
        }
        return new FieldPlace.Own();
    }

    private void judge(Target target, FieldType type) {
        DocumentField field = target.field();
        String needed = field.value().name();
        if (!needed.equals(FormatPaths.name(type))) {
            say("type", "«" + field.path() + "» es de tipo " + needed + ".", "Escriba type: " + needed + ".");
        }
        if (type instanceof FieldType.Choice choice) {
            choice.options().stream()
                    .map(FieldType.Option::value)
                    .filter(it -> !field.codes().contains(it))
                    .forEach(it -> say(
                            "options",
                            "«" + it + "» no es un valor de «" + field.path() + "».",
                            Closest.mend(it, field.codes())));
        }
        if (field.derived() && fields.flag("required", false)) {
            say("required", "«" + field.path() + "» lo llena la plataforma.", "Quite «required».");
        }
        if (kind == Kind.RECORD && !field.derived()) {
            say(
                    "bind",
                    "Un registro no cambia los documentos de la ruta.",
                    "Use un dato de la plataforma (school/name, document/cycle…), o quite «bind».");
        }
        target.criterion().ifPresent(it -> references.use(Kinds.CRITERION, new Located(it, fields.place("bind"))));
        judgeReach("bind", field.node());
    }

    private void judgeExtra(String id, DocumentNode node) {
        if (kind == Kind.RECORD) {
            say("extra", "Un registro guarda sus propias respuestas.", "Quite «extra».");
        }
        references.define(
                "campo adicional de " + format,
                new Located(node.path() + "/" + id, fields.place("id")),
                fields.problems());
        if (rows.isPresent() && !rows.get().hasOne(node)) {
            say("extra", "Cada fila tiene varios «" + node.path() + "».", "Use el nodo de la fila o uno superior.");
        } else {
            judgeReach("extra", node);
        }
    }

    /** What the secretaría answers is one of a closed list, and the school's form is complete without it. */
    private void judgeVerified(FieldType type) {
        if (!(type instanceof FieldType.Choice choice) || choice.several()) {
            say(
                    "by",
                    "La secretaría responde escogiendo una respuesta, y este campo no es de esa clase.",
                    "Use type: CHOICE con «options» y sin «several», o quite «by».");
        }
        if (fields.flag("required", false)) {
            say("required", "Lo que responde la secretaría no se le exige al establecimiento.", "Quite «required».");
        }
    }

    private void judgeReach(String key, DocumentNode node) {
        if (rows.isEmpty() && node.repeats()) {
            say(
                    key,
                    "Hay varios «" + node.path() + "» y este campo es uno solo.",
                    "Póngalo en una tabla con rows: " + node.path() + ".");
        } else if (rows.isPresent() && !rows.get().reaches(node)) {
            say(
                    key,
                    "Desde una fila «" + rows.get().path() + "» no se llega a «" + node.path() + "».",
                    "Use otra tabla para ese dato.");
        }
    }

    private void say(String key, String message, String mend) {
        fields.problems().add(Code.INCONSISTENT, fields.place(key), message, mend);
    }
}
