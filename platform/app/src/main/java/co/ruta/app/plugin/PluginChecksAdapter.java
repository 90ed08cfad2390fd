package co.ruta.app.plugin;

import co.ruta.core.check.PluginChecks;
import co.ruta.pluginhost.PluginAnswer;
import co.ruta.pluginhost.PluginHost;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A plugin's own checks, asked through the host's guard; what it cannot answer is said, never hidden. */
@ApplicationScoped
class PluginChecksAdapter implements PluginChecks {
    private final PluginHost host;

    @Inject
    PluginChecksAdapter(PluginHost host) {
        this.host = host;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    PluginChecksAdapter() {
        this(null);
    }

    @Override
    public Answer check(PluginId plugin, CheckKind kind, DocumentView view, CheckContext context) {
        PluginAnswer<List<Finding>> answer = host.check(plugin, kind, view, context);
        return answer instanceof PluginAnswer.Given<List<Finding>> given
                ? new Answer(given.value(), Optional.empty())
                : Answer.unavailable(((PluginAnswer.Unavailable<List<Finding>>) answer).reason());
    }
}
