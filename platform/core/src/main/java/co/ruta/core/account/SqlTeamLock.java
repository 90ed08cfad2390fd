package co.ruta.core.account;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Locks the row of the school or territory. */
@ApplicationScoped
class SqlTeamLock implements TeamLock {
    private final Sql sql;

    @Inject
    SqlTeamLock(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean take(TerritoryId territory, Optional<SchoolId> school) {
        return school.map(it -> sql.one(
                        "SELECT id FROM school WHERE territory_id = ? AND id = ? FOR UPDATE",
                        row -> row.text(1),
                        territory.value(),
                        it.value()))
                .orElseGet(() -> sql.one(
                        "SELECT id FROM territory WHERE id = ? FOR UPDATE", row -> row.text(1), territory.value()))
                .isPresent();
    }
}
