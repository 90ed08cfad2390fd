/**
 * Official formats filled from documents, handed out and taken back.
 *
 * <p>Comes in: a format's definition, what a document says ({@link co.ruta.core.format.FormKind}, one bean for each kind of
 * document), and workbooks people bring back. Goes out: a filled form that knows neither workbook nor page, the workbook,
 * and operations on the draft, shown as a difference before they are applied. Entrance: {@link
 * co.ruta.core.format.Formats}.
 */
@NullMarked
package co.ruta.core.format;

import org.jspecify.annotations.NullMarked;
