/** Plugins as their developers build them: what the build takes, and what it refuses, each in a project of its own. */
@NullMarked
package co.ruta.it.plugin;

import org.jspecify.annotations.NullMarked;
