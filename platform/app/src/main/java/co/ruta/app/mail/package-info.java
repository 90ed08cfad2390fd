/** Letters over SMTP, as the installation's properties say, and the timer that has them sent. */
@NullMarked
package co.ruta.app.mail;

import org.jspecify.annotations.NullMarked;
