package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FormAnswers.At;
import co.ruta.core.format.FormChanges.Change;
import co.ruta.core.format.FormChanges.Kind;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings what a workbook of an earlier version says beside the documents into the version in force. */
@Service
class FormMigrating {
    private final FormMigration migration;

    @Inject
    FormMigrating(FormMigration migration) {
        this.migration = migration;
    }

    FormChanges migrated(
            PluginDefinition plugin,
            FormatDefinition from,
            FormatDefinition to,
            FormContent content,
            FormReconciling reconciling) {
        FormChanges changes = reconciling.changes();
        if (from.number() == to.number()) {
            return changes;
        }
        Map<String, String> kept = new HashMap<>();
        reconciling.answers().forEach((path, value) -> {
            if (extra(path)) {
                value.map(FormMigrating::text).ifPresent(it -> kept.put(path, it));
            }
        });
        Map<String, Change> origin = new HashMap<>();
        List<Change> all = new ArrayList<>();
        changes.changes().forEach(it -> {
            if (extra(it.path())) {
                origin.put(it.path(), it);
            } else {
                all.add(it);
            }
        });
        migration.migrate(plugin, from.id(), from.number(), to.number(), kept).forEach((path, text) -> {
            Optional<DraftValue> value = Optional.of(DraftValue.text(text));
            if (extra(path) && !path.startsWith("archived/") && !SameAnswer.is(value, content.value(path))) {
                Change same = origin.get(path);
                all.add(new Change(
                        content.value(path).isEmpty() ? Kind.ADDED : Kind.CHANGED,
                        same == null ? new At("", "", 0, 0) : same.at(),
                        path,
                        value,
                        content.rev(path),
                        same == null ? path.substring(path.lastIndexOf('.') + 1) : same.title(),
                        content.value(path).map(FormMigrating::text).orElse(""),
                        text));
            }
        });
        List<String> notices = new ArrayList<>(changes.notices());
        notices.add(
                "El libro está en la versión " + from.version() + " del formato; se pasa a la " + to.version() + ".");
        return new FormChanges(all, changes.wrong(), notices);
    }

    private static boolean extra(String path) {
        return path.substring(path.lastIndexOf('/') + 1).startsWith("extra.");
    }

    private static String text(DraftValue value) {
        return value.parsed() instanceof JsonString text ? text.getString() : value.json();
    }
}
