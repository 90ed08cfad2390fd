package co.ruta.core.document;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;

/** Says which document, and within which territory and school it must be found. */
public record DocumentRef(TerritoryId territory, SchoolId school, DocumentId document) {}
