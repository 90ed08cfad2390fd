package co.ruta.core.stage;

/** Something to mend: a stable code, a Spanish sentence, and where. */
public record Point(String code, String text, Mend mend) {}
