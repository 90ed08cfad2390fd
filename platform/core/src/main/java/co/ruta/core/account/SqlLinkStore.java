package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Keeps links in the database. */
@ApplicationScoped
class SqlLinkStore implements LinkStore {
    private final Sql sql;

    @Inject
    SqlLinkStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Link link) {
        sql.update(
                "INSERT INTO access_link (token_hash, person_id, purpose, created_by, created_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                link.tokenHash(),
                link.person().value(),
                link.purpose().name(),
                link.createdBy().map(PersonId::value),
                link.created(),
                link.expires());
    }

    @Override
    public Optional<Link> find(byte[] tokenHash) {
        return sql.one(
                "SELECT person_id, purpose, created_by, created_at, expires_at, used_at"
                        + " FROM access_link WHERE token_hash = ? FOR UPDATE",
                row -> new Link(
                        tokenHash,
                        new PersonId(row.text(1)),
                        AccessLinks.Purpose.valueOf(row.text(2)),
                        row.textOrEmpty(3).map(PersonId::new),
                        row.instant(4),
                        row.instant(5),
                        row.instantOrEmpty(6)),
                (Object) tokenHash);
    }

    @Override
    public void markUsed(byte[] tokenHash, Instant at) {
        sql.update("UPDATE access_link SET used_at = ? WHERE token_hash = ?", at, tokenHash);
    }

    @Override
    public void voidAll(PersonId person, Instant at) {
        sql.update("UPDATE access_link SET used_at = ? WHERE person_id = ? AND used_at IS NULL", at, person.value());
    }
}
