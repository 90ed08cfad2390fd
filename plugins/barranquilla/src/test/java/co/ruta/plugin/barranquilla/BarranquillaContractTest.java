package co.ruta.plugin.barranquilla;

import co.ruta.testkit.PluginContractTest;

/** What every plugin must fulfil. */
final class BarranquillaContractTest implements PluginContractTest {}
