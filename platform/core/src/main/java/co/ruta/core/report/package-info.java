/**
 * What a secretaría's schools say together. Comes in: the packed ratings of delivered self-assessments, read in one pass.
 * Goes out: counts and percentages per level, by area, process and component, and the schools behind each figure.
 *
 * <p>Entrances: {@link co.ruta.core.report.TerritoryProfiles} and {@link co.ruta.core.report.ConsolidatedReport}.
 */
@NullMarked
package co.ruta.core.report;

import org.jspecify.annotations.NullMarked;
