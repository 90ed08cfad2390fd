package co.ruta.portal.page;

/** A whole page: the frame around it and the view inside. Rendered by {@link PageWriter}. */
public record Page(Frame frame, View view) {}
