/**
 * Reminders of deadlines that close soon: to whoever may deliver and has not, once for each last day.
 *
 * <p>Comes in: windows, deliveries, memberships, what each person chose. Goes out: mails through {@link
 * co.ruta.core.reminder.Mailer}, and a log of them. Entrance: {@link co.ruta.core.reminder.Reminders}, {@link
 * co.ruta.core.reminder.MailChoices}.
 */
@NullMarked
package co.ruta.core.reminder;

import org.jspecify.annotations.NullMarked;
