/**
 * For the tests of a plugin. {@link co.ruta.testkit.PluginContractTest} asks of the built jar, through the real host, what
 * every plugin must fulfil; a plugin inherits it in three lines. Documents and circumstances to try checks on are built with
 * {@link co.ruta.contract.fixture}. The build of a plugin ends with {@link co.ruta.testkit.BuildCheck}.
 */
@NullMarked
package co.ruta.testkit;

import org.jspecify.annotations.NullMarked;
