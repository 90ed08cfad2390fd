/**
 * The line as people walk it, in a real Chromium. Each page that is visited is judged by axe and leaves its picture under
 * {@code target/screenshots}.
 */
@NullMarked
package co.ruta.it.browser;

import org.jspecify.annotations.NullMarked;
