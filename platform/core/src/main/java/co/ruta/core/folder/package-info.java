/**
 * A folder of text files as one value, with one written form and one hash; and a short memory for what changes seldom.
 * Territories and plugins are kept as folders. Entrance: {@link co.ruta.core.folder.Folder}.
 */
@NullMarked
package co.ruta.core.folder;

import org.jspecify.annotations.NullMarked;
