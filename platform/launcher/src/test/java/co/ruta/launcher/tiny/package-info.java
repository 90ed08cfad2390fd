/** A small application of our own, so that the launcher is tested without the real one. It runs inside the server. */
package co.ruta.launcher.tiny;
