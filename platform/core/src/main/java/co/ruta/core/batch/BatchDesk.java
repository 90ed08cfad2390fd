package co.ruta.core.batch;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.batch.BatchOpening.NotOpened;
import co.ruta.core.evidence.Parts;
import co.ruta.core.format.BroughtBooks;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.id.Ids;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.sheet.Table;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes ZIPs in and shows how they stand; the rounds do the rest. */
@Service
class BatchDesk implements Batches {
    private static final Duration KEPT = Duration.ofDays(60);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ORIGIN = 60;
    private static final int LISTED = 50;

    private final BatchStore store;
    private final BatchOpening opening;
    private final Parts parts;
    private final BroughtBooks books;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    BatchDesk(BatchStore store, BatchOpening opening, Parts parts, BroughtBooks books, AuditTrail audit, Clock clock) {
        this.store = store;
        this.opening = opening;
        this.parts = parts;
        this.books = books;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Batch begin(Principal who, TerritoryId territory, Announced announced) {
        verify(announced);
        Instant now = now();
        store.forget(territory, now.minus(KEPT));
        String name = announced.name().replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        Batch batch = new Batch(
                territory,
                Ids.mint(),
                name.substring(Math.max(0, name.length() - LONGEST_NAME)),
                announced.size(),
                0,
                announced.year(),
                announced.origin().strip(),
                now,
                who.name(),
                false,
                Optional.empty(),
                Optional.empty(),
                Map.of());
        store.add(batch, who.person());
        write(who, batch, "BATCH_BROUGHT");
        return batch;
    }

    private static void verify(Announced it) {
        Problems problems = new Problems();
        if (!it.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            problems.add(
                    "file",
                    "BATCH_NOT_A_ZIP",
                    "Se recibe un archivo .zip con los libros adentro. En el explorador de archivos: seleccione los"
                            + " libros y elija «Comprimir».");
        }
        if (it.size() <= 0) {
            problems.add("file", "FILE_EMPTY", "El archivo está vacío. Compruebe que abre en su equipo.");
        }
        if (it.year() < 2000 || it.year() > 2100) {
            problems.add("year", "YEAR_NOT_POSSIBLE", "Escriba el año de los libros, por ejemplo 2024.");
        }
        if (it.origin().strip().length() > LONGEST_ORIGIN) {
            problems.add(
                    "origin",
                    "ORIGIN_TOO_LONG",
                    "El nombre del sistema admite hasta " + LONGEST_ORIGIN + " caracteres.");
        }
        problems.throwIfAny(ProblemKind.INVALID);
        if (it.size() > LARGEST) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    "BATCH_TOO_LARGE",
                    "El ZIP pesa más de " + LARGEST / 1024 / 1024 + " MB. Divídalo en varios.");
        }
    }

    @Override
    public Batch append(Principal who, TerritoryId territory, String id, long offset, InputStream bytes) {
        Batch batch = get(territory, id);
        if (batch.opened() || batch.refusal().isPresent()) {
            return batch;
        }
        if (offset != batch.received()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    "UPLOAD_OFFSET",
                    "La carga va en el byte " + batch.received() + " y esta parte empieza en el " + offset
                            + ". Consulte hasta dónde llegó y siga desde ahí.");
        }
        long stands = offset == batch.size() ? offset : parts.append(id, offset, batch.size(), bytes);
        store.received(territory, id, stands);
        if (stands == batch.size()) {
            open(batch);
        }
        return get(territory, id);
    }

    private void open(Batch batch) {
        try {
            opening.open(batch, parts.whole(batch.id()));
        } catch (NotOpened unsafe) {
            store.refuse(batch.territory(), batch.id(), String.join(" ", unsafe.reasons()));
        }
        parts.drop(batch.id());
    }

    @Override
    public Batch get(TerritoryId territory, String id) {
        return store.find(territory, id)
                .orElseThrow(() -> Problems.notFound("BATCH_NOT_FOUND", "No hay ningún lote con ese número."));
    }

    @Override
    public List<Batch> list(TerritoryId territory) {
        return store.list(territory, LISTED);
    }

    @Override
    public Files files(TerritoryId territory, String id, Optional<State> state, int page, int size) {
        Batch batch = get(territory, id);
        int wanted = Math.max(1, Math.min(size, MOST_FILES));
        int shown = Math.max(1, page);
        return new Files(
                store.files(territory, id, state, (shown - 1) * wanted, wanted),
                shown,
                wanted,
                state.map(batch::count).orElseGet(batch::files));
    }

    @Override
    public BatchFile file(TerritoryId territory, String id, int number) {
        return store.file(territory, id, number)
                .orElseThrow(() -> Problems.notFound("BATCH_FILE_NOT_FOUND", "El lote no tiene ese archivo."));
    }

    @Override
    @Transactional
    public Batch confirm(Principal who, TerritoryId territory, String id, int ready) {
        Batch batch = get(territory, id);
        if (batch.confirmed().isPresent()) {
            return batch;
        }
        if (batch.count(State.WAITING) > 0 || !batch.opened()) {
            throw Problems.conflict(
                    "BATCH_NOT_READ", "Todavía hay archivos por revisar. Espere a que todos tengan su vista previa.");
        }
        if (batch.count(State.READY) == 0) {
            throw Problems.conflict("BATCH_NOTHING_READY", "No hay ningún archivo listo para importar.");
        }
        if (!store.confirm(territory, id, who.person(), now(), ready)) {
            throw new ProblemException(
                    ProblemKind.STALE,
                    "BATCH_CHANGED",
                    "El lote cambió mientras usted lo revisaba. Mire de nuevo qué haría, y confirme.");
        }
        write(who, batch, "BATCH_CONFIRMED");
        return get(territory, id);
    }

    @Override
    @Transactional
    public Batch again(Principal who, TerritoryId territory, String id) {
        Batch batch = get(territory, id);
        if (batch.working()) {
            throw Problems.conflict(
                    "BATCH_NOT_READ", "El lote todavía está en trabajo. Espere a que termine y vuelva a revisar.");
        }
        store.again(territory, id, now());
        write(who, batch, "BATCH_TRIED_AGAIN");
        return get(territory, id);
    }

    @Override
    public Table report(TerritoryId territory, String id) {
        get(territory, id);
        return BatchReport.of(store.files(territory, id, Optional.empty(), 0, MOST_FILES));
    }

    @Override
    public byte[] content(TerritoryId territory, String id, int number) {
        return store.content(territory, id, number)
                .orElseThrow(() -> Problems.notFound(
                        "BATCH_FILE_GONE",
                        "El libro ya no se guarda: se importó, o pasaron sesenta días. Súbalo de nuevo."));
    }

    @Override
    public FormFile marked(TerritoryId territory, String id, int number) {
        BatchFile file = file(territory, id, number);
        byte[] content = content(territory, id, number);
        return new FormFile("archivo-" + number + "-por-corregir.xlsx", books.marked(content, file.faults()));
    }

    private void write(Principal who, Batch batch, String action) {
        audit.append(new AuditEvent(
                batch.territory(),
                Optional.of(who.person()),
                action,
                Optional.empty(),
                Optional.empty(),
                Json.createObjectBuilder()
                        .add("batch", batch.id())
                        .add("name", batch.name())
                        .add("year", batch.year())
                        .add("origin", batch.origin())
                        .add("ready", batch.count(State.READY))
                        .build()
                        .toString()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
