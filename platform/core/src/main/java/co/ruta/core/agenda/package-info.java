/**
 * A person's deadlines as a calendar that a phone subscribes to, under a secret address that can be taken back.
 *
 * <p>Comes in: the person's memberships, the windows of their territories and schools. Goes out: dated entries, and those as
 * iCalendar (RFC 5545). Entrance: {@link co.ruta.core.agenda.Agendas}.
 */
@NullMarked
package co.ruta.core.agenda;

import org.jspecify.annotations.NullMarked;
