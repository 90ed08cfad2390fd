package co.ruta.core.check;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.Finding;
import java.util.List;
import java.util.Optional;

/** Port: runs a check of a plugin's code. The application guards the call. */
public interface PluginChecks {
    Answer check(PluginId plugin, CheckKind kind, DocumentView view, CheckContext context);

    /**
     * What came of it.
     *
     * @param unavailable Spanish: why the plugin could not answer
     */
    record Answer(List<Finding> findings, Optional<String> unavailable) {
        public Answer {
            findings = List.copyOf(findings);
        }

        public static Answer unavailable(String why) {
            return new Answer(List.of(), Optional.of(why));
        }
    }
}
