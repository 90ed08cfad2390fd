package co.ruta.core.library;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.library.Paper.Audience;
import co.ruta.core.library.Paper.Kind;
import co.ruta.core.library.Paper.Version;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The library of a territory. */
public interface Library {
    /** What this person may read, in force first, then newest first. */
    List<Paper> list(Principal who, TerritoryId territory);

    /** @throws co.ruta.core.problem.ProblemException {@code PAPER_UNKNOWN}, also when it is not for this person */
    Paper get(Principal who, TerritoryId territory, String paper);

    /** The bytes of a version, which must be one of the paper's. */
    InputStream open(TerritoryId territory, Version version);

    /**
     * Publishes a document with its first version.
     *
     * @return its id
     * @throws co.ruta.core.problem.ProblemException invalid with {@code REFERENCE_MISSING}, {@code TITLE_MISSING}, {@code
     *     TEXT_TOO_LONG}, {@code VALIDITY_BACKWARDS}, {@code REFERENCE_TAKEN}, or what is wrong with the file
     */
    String publish(Principal who, TerritoryId territory, Facts facts, String file, InputStream content);

    /** Adds a version; whoever read the one before is asked to read this one. */
    void renew(Principal who, TerritoryId territory, String paper, String note, String file, InputStream content);

    /** Notes that this person read the newest version; once is enough. */
    void confirm(Principal who, TerritoryId territory, String paper);

    /** Who confirmed the newest version and which schools nobody has confirmed it for. */
    Receipts receipts(TerritoryId territory, String paper);

    /** The ids of the papers of a territory by their reference in lower case, for whatever cites them. */
    Map<String, String> references(Principal who, TerritoryId territory);

    /** What is said of a document when it is published. */
    record Facts(
            Kind kind,
            String reference,
            String title,
            Audience audience,
            LocalDate validFrom,
            Optional<LocalDate> validTo) {}

    /**
     * @param readers newest first
     * @param unread schools of which nobody confirmed it, by name; empty for what is not for schools
     * @param schools how many schools there are
     */
    record Receipts(List<Reader> readers, List<School> unread, int schools) {
        public Receipts {
            readers = List.copyOf(readers);
            unread = List.copyOf(unread);
        }
    }

    /** @param school empty for the secretaría's people */
    record Reader(String name, Optional<String> school, Instant at) {}

    record School(String id, String name, String daneCode) {}
}
