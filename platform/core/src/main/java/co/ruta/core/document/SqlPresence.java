package co.ruta.core.document;

import co.ruta.core.account.Principal;
import co.ruta.core.id.PersonId;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Presence in the database: a row for each person in a document, written over. */
@ApplicationScoped
@Transactional
class SqlPresence implements Presence {
    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public List<Seen> here(Principal who, DocumentRef ref, String place) {
        int written = sql.update(
                "INSERT INTO presence (territory_id, document_id, person_id, place, seen_at)"
                        + " SELECT d.territory_id, d.id, ?, ?, ? FROM document d"
                        + " WHERE d.territory_id = ? AND d.id = ? AND d.school_id = ?"
                        + " ON DUPLICATE KEY UPDATE place = VALUES(place), seen_at = VALUES(seen_at)",
                who.person().value(),
                place,
                clock.instant(),
                ref.territory().value(),
                ref.document().value(),
                ref.school().value());
        if (written == 0) {
            throw DocumentDesk.notFound();
        }
        return now(ref);
    }

    @Override
    public List<Seen> now(DocumentRef ref) {
        return sql.list(
                "SELECT p.person_id, n.name, p.place, p.seen_at FROM presence p JOIN person n ON n.id = p.person_id"
                        + " JOIN document d ON d.territory_id = p.territory_id AND d.id = p.document_id"
                        + " WHERE p.territory_id = ? AND p.document_id = ? AND d.school_id = ? AND p.seen_at > ?"
                        + " ORDER BY n.name, p.person_id",
                row -> new Seen(new PersonId(row.text(1)), row.text(2), row.text(3), row.instant(4)),
                ref.territory().value(),
                ref.document().value(),
                ref.school().value(),
                clock.instant().minus(SEEN_WITHIN));
    }
}
