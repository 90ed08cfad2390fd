package co.ruta.core.school;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every import does, whoever sends the list. Inside the caller's transaction. */
@Service
class Importing {
    private final SchoolStore store;
    private final SchoolLog log;
    private final Territories territories;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Importing(SchoolStore store, SchoolLog log, Territories territories, AuditTrail trail, Clock clock) {
        this.store = store;
        this.log = log;
        this.territories = territories;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a list would do to the directory as it is. */
    record Draft(Reading reading, Plan plan, Remarks remarks) {
        ImportReport report(boolean applied) {
            return new ImportReport(
                    applied,
                    plan.created().size(),
                    plan.updated().size(),
                    plan.unchanged(),
                    reading.skipped(),
                    remarks.list());
        }
    }

    static void check(Principal who, TerritoryId territory) {
        if (!who.isOperator() && !who.rolesIn(territory).contains(Role.LEADER)) {
            throw Problems.forbidden(
                    "IMPORT_NOT_YOURS",
                    "Importan establecimientos el líder de la secretaría y quien opera la plataforma.");
        }
    }

    static byte[] bytes(InputStream stream) {
        try {
            byte[] file = stream.readNBytes((int) SchoolImport.LARGEST + 1);
            if (file.length > SchoolImport.LARGEST) {
                throw new ProblemException(
                        ProblemKind.TOO_LARGE,
                        "IMPORT_TOO_LARGE",
                        "La lista pasa de " + SchoolImport.LARGEST / (1024 * 1024)
                                + " MB. Divídala en varios archivos.");
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Draft draft(TerritoryId id, byte[] file) {
        Territory territory = territories.get(id);
        LocalDate today = LocalDate.now(clock.withZone(territory.zone()));
        Remarks remarks = new Remarks();
        Reading reading = Reading.of(territory, file, today.getYear() + 1, remarks);
        List<School> directory = store.current(id);
        codesTaken(reading, directory, remarks);
        return new Draft(reading, Plan.of(id, reading.rows(), directory, today), remarks);
    }

    /** A new code for a known school must not be another school's, and no two rows may be the same school. */
    private static void codesTaken(Reading reading, List<School> directory, Remarks remarks) {
        Map<String, SchoolId> byCode =
                directory.stream().collect(Collectors.toMap(School::daneCode, School::id, (a, b) -> a));
        Map<SchoolId, ListRow> claimed = new HashMap<>();
        for (ListRow row : reading.rows()) {
            Optional<SchoolId> now = Optional.ofNullable(byCode.get(row.code().value()));
            Optional<SchoolId> before = row.previousCode().map(byCode::get);
            if (now.isPresent() && before.isPresent() && !now.equals(before)) {
                remarks.error(
                        row.line(),
                        Column.PREVIOUS_CODE.header(),
                        "DANE_CODE_TAKEN",
                        "El código " + row.code().value() + " y el anterior "
                                + row.previousCode().get() + " son hoy dos establecimientos distintos del directorio.");
            }
            Optional<SchoolId> school = now.or(() -> before);
            ListRow other = school.map(it -> claimed.putIfAbsent(it, row)).orElse(null);
            if (other != null && !other.code().equals(row.code())) {
                remarks.error(
                        row.line(),
                        Column.PREVIOUS_CODE.header(),
                        "SCHOOL_TWICE",
                        "Esta fila y la fila " + other.line()
                                + " son hoy el mismo establecimiento del directorio. Deje una, o revise el código anterior.");
            }
        }
    }

    void write(Principal who, TerritoryId territory, Draft draft) {
        Instant now = clock.instant();
        Plan plan = draft.plan();
        store.addAll(plan.created());
        for (Plan.Update update : plan.updated()) {
            store.update(update.school());
            update.changes().forEach(it -> log.write(territory, update.school().id(), it, who.person(), now));
        }
        trail.append(AuditEvent.of(
                territory,
                who.person(),
                "SCHOOLS_IMPORTED",
                Json.createObjectBuilder()
                        .add("created", plan.created().size())
                        .add("updated", plan.updated().size())
                        .add("unchanged", plan.unchanged())
                        .add("skipped", draft.reading().skipped())
                        .build()
                        .toString()));
    }
}
