package co.ruta.core.opinion;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.PersonId;
import co.ruta.core.opinion.Checklist.Judged;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Keeps verdicts in the database. */
@Service
class SqlVerdictStore implements VerdictStore {
    private final Sql sql;

    @Inject
    SqlVerdictStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Judged> of(DocumentRef document, int submission) {
        Map<String, Judged> verdicts = new HashMap<>();
        sql.list(
                        "SELECT item, verdict, remark, author_id, at FROM checklist_verdict"
                                + " WHERE territory_id = ? AND document_id = ? AND submission_number = ?",
                        row -> Map.entry(
                                row.text(1),
                                new Judged(
                                        Verdict.valueOf(row.text(2)),
                                        row.text(3),
                                        new PersonId(row.text(4)),
                                        row.instant(5))),
                        document.territory().value(),
                        document.document().value(),
                        submission)
                .forEach(it -> verdicts.put(it.getKey(), it.getValue()));
        return verdicts;
    }

    @Override
    public void put(DocumentRef document, int submission, String item, Judged it) {
        sql.update(
                "INSERT INTO checklist_verdict (territory_id, document_id, submission_number, item, verdict, remark,"
                        + " author_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                        + " verdict = VALUES(verdict), remark = VALUES(remark), author_id = VALUES(author_id),"
                        + " at = VALUES(at)",
                document.territory().value(),
                document.document().value(),
                submission,
                item,
                it.verdict().name(),
                it.remark(),
                it.author().value(),
                it.at());
    }
}
