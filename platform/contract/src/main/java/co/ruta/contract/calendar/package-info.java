/**
 * Deadlines over ten years, in school years of calendar A (January to November) and B (August to June). Entrance: {@link
 * co.ruta.contract.calendar.CalendarRules}.
 */
@NullMarked
package co.ruta.contract.calendar;

import org.jspecify.annotations.NullMarked;
