/** The {@code ruta} script at the project's root, run with stand-ins for Java, Maven and apt. */
package co.ruta.launcher.script;
