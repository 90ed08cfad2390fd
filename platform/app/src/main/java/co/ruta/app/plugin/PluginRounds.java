package co.ruta.app.plugin;

import co.ruta.core.plugin.NodeFollower;
import co.ruta.core.plugin.PluginAdministration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is done about plugins again and again on every node. */
@ApplicationScoped
public class PluginRounds {
    @Inject
    private NodeFollower follower;

    @Inject
    private Inbox inbox;

    @Inject
    private PluginAdministration desk;

    @Inject
    @ConfigProperty(name = "ruta.plugins.watch", defaultValue = "false")
    private boolean watched;

    /** Follows what was decided on any node. */
    public void follow() {
        follower.follow();
    }

    /** Takes what was put into the inbox since, where the operator wants it watched. */
    public void watch() {
        if (watched) {
            inbox.watch();
        }
    }

    /** Forgets offers nobody decided on, and jars that nobody speaks of. */
    public void sweep() {
        desk.sweep();
    }
}
