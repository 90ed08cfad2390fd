package co.ruta.core.document;

import java.util.Optional;

/**
 * Moves a document to another state of its process.
 *
 * @param revision the document's revision the decision was based on
 * @param transition id of the transition taken
 * @param to id of the state it reaches
 * @param editable whether the draft can be edited there
 * @param note what the person said about it
 */
public record StateChange(
        DocumentRef document, long revision, String transition, String to, boolean editable, Optional<String> note) {}
