/** A territory's colours as a style sheet of its own. Comes in: the brand of its values. */
@NullMarked
package co.ruta.portal.brand;

import org.jspecify.annotations.NullMarked;
