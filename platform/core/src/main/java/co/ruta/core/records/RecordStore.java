package co.ruta.core.records;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.List;
import java.util.Optional;

/** Port: keeps records. One that is filed never changes. */
interface RecordStore {
    void add(SchoolRecord it);

    Optional<SchoolRecord> find(TerritoryId territory, SchoolId school, String id);

    /** Those of a school and a year, oldest first. */
    List<SchoolRecord> of(TerritoryId territory, SchoolId school, int year);

    /** Keeps values, and a filing, over the revision it was read at; false when somebody was faster or it was filed. */
    boolean change(SchoolRecord before, SchoolRecord after);

    /** False when it was filed, or is gone. */
    boolean remove(SchoolRecord it);

    /** The next number of a territory and a calendar year, from 1. */
    long next(TerritoryId territory, int year);

    /** Whether a record of the school names this file. */
    boolean names(TerritoryId territory, SchoolId school, String sha256, boolean onlyFiled);
}
