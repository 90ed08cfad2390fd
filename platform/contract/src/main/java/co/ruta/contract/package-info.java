/**
 * What every plugin must fulfil before it may serve a territory, as plain code.
 *
 * <p>Comes in: a {@link co.ruta.contract.Subject}, what a plugin says as data, what its jar holds and a way to ask its
 * code. Goes out: every {@link co.ruta.contract.Breach} at once, with file, line, problem and mend. The rules are split by
 * subject into the packages below. The same rules run at install, in {@code ./ruta plugin verify}, in a plugin's build and
 * in the test kit. Nothing of a plugin is loaded here: whoever asks brings the answers of its code. Entrance: {@link
 * co.ruta.contract.PluginContract}.
 */
@NullMarked
package co.ruta.contract;

import org.jspecify.annotations.NullMarked;
