package co.ruta.pluginhost;

/** Thrown by a tick to end a call. Plugins cannot name it; where they catch everything, the next tick throws it again. */
final class PluginStopped extends Error {
    private static final long serialVersionUID = 1L;

    PluginStopped(String why) {
        super(why, null, false, false);
    }
}
