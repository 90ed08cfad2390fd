package co.ruta.sdk.check;

/**
 * What a check looks at; the unit a territory chooses and configures. Upper-case words, e.g. {@code GOAL_WITHOUT_DATE}.
 *
 * @since 0.1
 */
public record CheckKind(String value) {}
