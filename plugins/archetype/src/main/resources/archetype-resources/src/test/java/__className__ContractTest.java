package ${package};

import co.ruta.testkit.PluginContractTest;

/** What every plugin must fulfil, asked of this one's jar through the real host. */
final class ${className}ContractTest implements PluginContractTest {}
