package co.ruta.plugin.santander;

import co.ruta.testkit.PluginContractTest;

/** What every plugin must fulfil. */
final class SantanderContractTest implements PluginContractTest {}
