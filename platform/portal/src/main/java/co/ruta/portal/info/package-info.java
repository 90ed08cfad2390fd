/** Help, accessibility and data treatment: short pages that everybody may read. */
@NullMarked
package co.ruta.portal.info;

import org.jspecify.annotations.NullMarked;
