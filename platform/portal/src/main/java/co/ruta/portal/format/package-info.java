/** Official formats on screen: to download, and to bring back filled. Entrance: {@code …/formatos}. */
@NullMarked
package co.ruta.portal.format;

import org.jspecify.annotations.NullMarked;
