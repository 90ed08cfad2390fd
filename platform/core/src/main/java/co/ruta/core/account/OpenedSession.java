package co.ruta.core.account;

import java.time.Instant;

/**
 * A session that has just begun.
 *
 * @param token the cookie's value; the database knows only its hash
 * @param expires when it ends at the latest
 */
public record OpenedSession(String token, Instant expires, ActiveSession session) {}
