package co.ruta.core.document;

/**
 * What stays true of a document while people write in it.
 *
 * @param cycle the school year it belongs to
 */
public record DocumentFacts(DocumentRef ref, DocumentKind kind, int cycle, Pins pins) {}
