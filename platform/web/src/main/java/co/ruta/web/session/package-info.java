/**
 * From a cookie to a person and back: sessions, CSRF tokens, cookies, and what a proxy in front of us tells.
 *
 * <p>Entrances: {@link co.ruta.web.session.SessionCookies} for the two places that open and close sessions,
 * {@link co.ruta.web.session.ClientConnection} for where a request comes from.
 */
@NullMarked
package co.ruta.web.session;

import org.jspecify.annotations.NullMarked;
