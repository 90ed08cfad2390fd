package co.ruta.portal.page;

/** Part of a page, for a partial update: no frame, no head. */
public record Fragment(View view) {}
