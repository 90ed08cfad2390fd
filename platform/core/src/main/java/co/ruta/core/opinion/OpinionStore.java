package co.ruta.core.opinion;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.TerritoryId;
import java.util.List;

/** Port: keeps opinions for ever. */
interface OpinionStore {
    /** The next number of a territory and a calendar year, from 1. */
    long next(TerritoryId territory, int year);

    void add(Opinion opinion, String content);

    /** Oldest first. */
    List<Kept> of(DocumentRef document);

    /** An opinion with its canonical content. */
    record Kept(Opinion opinion, String content) {}
}
