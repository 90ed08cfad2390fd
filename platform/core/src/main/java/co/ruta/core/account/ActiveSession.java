package co.ruta.core.account;

/**
 * Somebody who is signed in.
 *
 * @param csrfToken what forms and headers of this session must carry
 */
public record ActiveSession(Principal principal, String csrfToken) {}
