package co.ruta.core.evidence;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The register in the database. */
@ApplicationScoped
class SqlEvidenceRegister implements EvidenceRegister {
    private static final String FILE = "SELECT sha256, name, size, media_type, uploaded_by, uploaded_at"
            + " FROM evidence_file WHERE territory_id = ? AND school_id = ?";
    private static final String UPLOAD =
            "SELECT id, name, size, received, sha256 FROM evidence_upload WHERE territory_id = ? AND school_id = ?";

    @Inject
    private Sql sql;

    @Override
    public boolean add(TerritoryId territory, SchoolId school, EvidenceFile it) {
        return sql.insertNew(
                "INSERT INTO evidence_file"
                        + " (territory_id, school_id, sha256, name, size, media_type, uploaded_by, uploaded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                territory.value(),
                school.value(),
                it.sha256(),
                it.name(),
                it.size(),
                it.mediaType(),
                it.uploadedBy().value(),
                it.uploadedAt());
    }

    @Override
    public Optional<EvidenceFile> find(TerritoryId territory, SchoolId school, String sha256) {
        return sql.one(FILE + " AND sha256 = ?", SqlEvidenceRegister::file, territory.value(), school.value(), sha256);
    }

    @Override
    public List<EvidenceFile> list(TerritoryId territory, SchoolId school) {
        return sql.list(
                FILE + " ORDER BY uploaded_at DESC, sha256",
                SqlEvidenceRegister::file,
                territory.value(),
                school.value());
    }

    @Override
    public void remove(TerritoryId territory, SchoolId school, String sha256) {
        sql.update(
                "DELETE FROM evidence_file WHERE territory_id = ? AND school_id = ? AND sha256 = ?",
                territory.value(),
                school.value(),
                sha256);
    }

    @Override
    public boolean isAnywhere(TerritoryId territory, String sha256) {
        return sql.one(
                        "SELECT 1 FROM evidence_file WHERE territory_id = ? AND sha256 = ?"
                                + " UNION ALL SELECT 1 FROM library_version WHERE territory_id = ? AND sha256 = ? LIMIT 1",
                        row -> row.count(1),
                        territory.value(),
                        sha256,
                        territory.value(),
                        sha256)
                .isPresent();
    }

    @Override
    public void begin(TerritoryId territory, SchoolId school, Upload upload, String person, Instant at) {
        sql.update(
                "INSERT INTO evidence_upload"
                        + " (territory_id, school_id, id, name, size, received, started_by, started_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                territory.value(),
                school.value(),
                upload.id(),
                upload.name(),
                upload.size(),
                upload.received(),
                person,
                at);
    }

    @Override
    public Optional<Upload> upload(TerritoryId territory, SchoolId school, String upload) {
        return sql.one(UPLOAD + " AND id = ?", SqlEvidenceRegister::upload, territory.value(), school.value(), upload);
    }

    @Override
    public void received(TerritoryId territory, SchoolId school, Upload upload) {
        sql.update(
                "UPDATE evidence_upload SET received = ?, sha256 = ?"
                        + " WHERE territory_id = ? AND school_id = ? AND id = ?",
                upload.received(),
                upload.sha256(),
                territory.value(),
                school.value(),
                upload.id());
    }

    @Override
    public void forget(TerritoryId territory, SchoolId school, String upload) {
        sql.update(
                "DELETE FROM evidence_upload WHERE territory_id = ? AND school_id = ? AND id = ?",
                territory.value(),
                school.value(),
                upload);
    }

    @Override
    public List<Upload> begunBefore(TerritoryId territory, SchoolId school, Instant moment) {
        return sql.list(
                UPLOAD + " AND started_at < ?", SqlEvidenceRegister::upload, territory.value(), school.value(), moment);
    }

    private static EvidenceFile file(Row row) throws SQLException {
        return new EvidenceFile(
                row.text(1), row.text(2), row.number(3), row.text(4), new PersonId(row.text(5)), row.instant(6));
    }

    private static Upload upload(Row row) throws SQLException {
        return new Upload(row.text(1), row.text(2), row.number(3), row.number(4), row.textOrEmpty(5));
    }
}
