/**
 * For the tests of a plugin. {@link co.ruta.testkit.PluginContractTest} asks of the built jar, through the real host,
 * what every plugin must fulfil; a plugin inherits it in three lines. {@link co.ruta.testkit.OfficialDocumentTest} lays
 * the definitions beside the document that they put into data, which {@link co.ruta.testkit.Definitions} reads.
 * Documents and circumstances to try checks on are built with {@link co.ruta.contract.fixture}. The build of a plugin
 * ends with {@link co.ruta.testkit.BuildCheck}.
 */
@NullMarked
package co.ruta.testkit;

import org.jspecify.annotations.NullMarked;
