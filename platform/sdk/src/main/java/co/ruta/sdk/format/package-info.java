/**
 * Official formats as values: what a form asks, where each answer lives, how its workbook and its page look, and how
 * what was filled in an earlier version comes into the next. A format is a view over documents of the route, or a record
 * of its own (acta, lista, carta). A published version never changes.
 *
 * @since 1.0
 */
@NullMarked
package co.ruta.sdk.format;

import org.jspecify.annotations.NullMarked;
