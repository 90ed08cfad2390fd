package co.ruta.core.school;

import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports a list in one transaction. */
@ApplicationScoped
class SchoolImportUseCase implements SchoolImport {
    private final SchoolStore store;
    private final SchoolLog log;
    private final Territories territories;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    SchoolImportUseCase(SchoolStore store, SchoolLog log, Territories territories, AuditTrail trail, Clock clock) {
        this.store = store;
        this.log = log;
        this.territories = territories;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ImportReport run(Principal who, TerritoryId id, InputStream csv, boolean preview) {
        if (!who.isOperator() && !who.rolesIn(id).contains(Role.LEADER)) {
            throw Problems.forbidden(
                    "IMPORT_NOT_YOURS",
                    "Importan establecimientos el líder de la secretaría y quien opera la plataforma.");
        }
        Territory territory = territories.get(id);
        Remarks remarks = new Remarks();
        Reading reading = read(territory, bytes(csv), remarks);
        log.lock(id);
        List<School> directory = store.current(id);
        Plan plan = Plan.of(id, reading.rows(), directory, LocalDate.now(clock.withZone(territory.zone())));
        codeTaken(reading, directory, remarks);
        boolean apply = !preview && !remarks.hasErrors();
        if (apply) {
            write(who, id, plan, reading);
        }
        return new ImportReport(
                apply,
                plan.created().size(),
                plan.updated().size(),
                plan.unchanged(),
                reading.skipped(),
                remarks.list());
    }

    private static Reading read(Territory territory, byte[] file, Remarks remarks) {
        Optional<CsvList> list = CsvList.read(file, remarks);
        if (list.isEmpty()) {
            return Reading.NOTHING;
        }
        Header header = Header.read(list.get().header(), remarks);
        if (remarks.hasErrors()) {
            return Reading.NOTHING;
        }
        RowReader reader = new RowReader(territory.values(), header, remarks);
        List<CsvList.Row> ours =
                list.get().rows().stream().filter(it -> !reader.isForeign(it)).toList();
        List<ListRow> rows = new ArrayList<>();
        ours.forEach(it -> reader.read(it).ifPresent(rows::add));
        new ListChecks(territory.values(), header, remarks).check(rows);
        int skipped = list.get().rows().size() - ours.size();
        if (skipped > 0) {
            remarks.note(
                    header.name(Column.TERRITORY),
                    "OTHER_TERRITORIES_SKIPPED",
                    (skipped == 1 ? "1 fila es" : skipped + " filas son") + " de otras secretarías y no se tocan.");
        }
        if (ours.isEmpty()) {
            remarks.error(
                    0,
                    header.name(Column.TERRITORY),
                    "NOTHING_OF_TERRITORY",
                    "Ninguna fila es de " + territory.name() + ".");
        }
        return new Reading(rows, skipped);
    }

    /** A new code for a known school must not be another school's. */
    private static void codeTaken(Reading reading, List<School> directory, Remarks remarks) {
        for (ListRow row : reading.rows()) {
            boolean bothKnown = row.previousCode().isPresent()
                    && !row.previousCode().get().equals(row.code().value())
                    && directory.stream()
                            .anyMatch(it -> it.daneCode().equals(row.code().value()))
                    && directory.stream()
                            .anyMatch(it -> row.previousCode().get().equals(it.daneCode()));
            if (bothKnown) {
                remarks.error(
                        row.line(),
                        Column.PREVIOUS_CODE.header(),
                        "DANE_CODE_TAKEN",
                        "El código " + row.code().value() + " y el anterior "
                                + row.previousCode().get() + " son hoy dos establecimientos distintos del directorio.");
            }
        }
    }

    private void write(Principal who, TerritoryId territory, Plan plan, Reading reading) {
        Instant now = clock.instant();
        plan.created().forEach(store::add);
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
                        .add("skipped", reading.skipped())
                        .build()
                        .toString()));
    }

    private static byte[] bytes(InputStream csv) {
        try {
            byte[] file = csv.readNBytes((int) LARGEST + 1);
            if (file.length > LARGEST) {
                throw new ProblemException(
                        ProblemKind.TOO_LARGE,
                        "IMPORT_TOO_LARGE",
                        "La lista pasa de " + LARGEST / (1024 * 1024) + " MB. Divídala en varios archivos.");
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Reading(List<ListRow> rows, int skipped) {
        static final Reading NOTHING = new Reading(List.of(), 0);
    }
}
