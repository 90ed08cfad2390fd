package co.ruta.core.plugin;

/** What the contract of plugins needs around it: in memory, or the real house in its container. */
public interface PluginHouse {
    Plugins plugins();

    PluginActs acts();

    PluginAdministration desk();

    PluginNodes nodes();
}
