package co.ruta.core.document;

import java.util.Optional;

/**
 * What a document was opened with and keeps: its definitions do not change under the people who work on it.
 *
 * @param definition SHA-256 (hex) of the published definitions
 * @param territoryRevision number of the territory's revision
 * @param catalogue id of the catalogue edition, for kinds that use one
 * @param process id of the process that moves it
 */
public record Pins(String definition, int territoryRevision, Optional<String> catalogue, String process) {}
