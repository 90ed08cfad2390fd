/**
 * A plugin before anybody installs it: its project's folder, its definitions, or its jar, judged by lint and contract
 * without a server. Comes in: a path. Goes out: a {@link co.ruta.pluginhost.verify.Verification} with every problem at once
 * and the file and line where a person mends it. The command line, the build and the test kit enter here. Entrance: {@link
 * co.ruta.pluginhost.verify.PluginVerifier}.
 */
@NullMarked
package co.ruta.pluginhost.verify;

import org.jspecify.annotations.NullMarked;
