package co.ruta.core.stage;

/** A line of what will be delivered: "Gestión académica" – "12 de 19 valorados; 6 pendientes y 1 por resolver". */
public record Answer(String title, String text, Mend mend, boolean attention) {}
