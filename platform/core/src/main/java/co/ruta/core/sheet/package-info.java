/**
 * Lists as people keep them in spreadsheets. Comes in: the bytes of a CSV file or an Excel workbook, hostile until proved
 * otherwise. Goes out: lines of text, or a table as CSV or workbook that no program can take for formulas.
 *
 * <p>Entrances: {@link co.ruta.core.sheet.SheetReader} and {@link co.ruta.core.sheet.Table}.
 */
@NullMarked
package co.ruta.core.sheet;

import org.jspecify.annotations.NullMarked;
