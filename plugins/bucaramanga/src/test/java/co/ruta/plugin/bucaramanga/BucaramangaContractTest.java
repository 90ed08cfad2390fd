package co.ruta.plugin.bucaramanga;

import co.ruta.testkit.PluginContractTest;

/** What every plugin must fulfil. */
final class BucaramangaContractTest implements PluginContractTest {}
