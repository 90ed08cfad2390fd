package co.ruta.plugin.ibague;

import co.ruta.testkit.PluginContractTest;

/** What every plugin must fulfil. */
final class IbagueContractTest implements PluginContractTest {}
