package co.ruta.plugin.nortedesantander;

import co.ruta.testkit.PluginContractTest;

/** What every plugin must fulfil. */
final class NorteDeSantanderContractTest implements PluginContractTest {}
