package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FormChanges.Change;
import co.ruta.core.format.FormChanges.Wrong;
import co.ruta.core.format.FormIdentity.Target;
import co.ruta.core.format.Formats.FormFile;
import co.ruta.core.format.ImportTarget.Compared;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.sheet.Book;
import co.ruta.core.sheet.BookReader;
import co.ruta.core.sheet.Remarked;
import co.ruta.core.sheet.UnreadableSheet;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The entrance for workbooks: keeps, compares, applies by the same operations as the pages. */
@Service
@Transactional
class FormImportDesk implements FormImports {
    private static final int DAYS = 7;
    private static final int LONGEST_NAME = 200;

    private final ImportStore store;
    private final List<ImportTarget> targets;
    private final Clock clock;

    @Inject
    FormImportDesk(ImportStore store, DocumentTarget documents, RecordTarget records, Clock clock) {
        this.store = store;
        this.targets = List.of(documents, records);
        this.clock = clock;
    }

    private ImportTarget target(Target wanted) {
        return targets.stream()
                .filter(it -> it.target() == wanted)
                .findFirst()
                .orElseThrow(
                        () -> Problems.invalid(
                                "file",
                                "FORM_ONLY_READ",
                                "Este libro solo se lee: lo llena la plataforma. Suba el de un documento o el de un registro en borrador."));
    }

    @Override
    public Import keep(Principal who, TerritoryId territory, SchoolId school, String name, InputStream file) {
        byte[] bytes = bytes(file);
        FormIdentity identity = answers(bytes).identity();
        if (!identity.territory().equals(territory.value())
                || !identity.school().equals(school.value())) {
            throw Problems.invalid(
                    "file",
                    "FORM_OF_ANOTHER_SCHOOL",
                    "El libro es de otro establecimiento. Súbalo en el suyo, o descargue aquí el de este.");
        }
        DocumentRef ref = new DocumentRef(territory, school, new DocumentId(identity.document()));
        target(identity.target()).verify(who, ref, identity);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.forget(territory, now.minus(DAYS, ChronoUnit.DAYS));
        Import kept = new Import(
                Ids.mint(),
                ref,
                identity.format(),
                identity.number(),
                identity.target(),
                plain(name),
                now,
                who.name(),
                Optional.empty(),
                Optional.empty());
        store.add(kept, who.person(), bytes);
        return kept;
    }

    static String plain(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return plain.isEmpty() ? "libro" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    @Override
    public Import get(TerritoryId territory, SchoolId school, String id) {
        return store.find(territory, school, id)
                .orElseThrow(() -> Problems.notFound(
                        "IMPORT_NOT_FOUND", "Ese libro ya no está: se guardan siete días. Súbalo de nuevo."));
    }

    @Override
    public Preview preview(Principal who, TerritoryId territory, SchoolId school, String id) {
        Import found = get(territory, school, id);
        Compared compared = compared(who, found);
        FormChanges changes = compared.changes();
        return new Preview(
                found,
                compared.title(),
                compared.cycle(),
                compared.revision(),
                changes.changes().stream()
                        .filter(it -> !it.title().isEmpty())
                        .map(FormImportDesk::shown)
                        .toList(),
                changes.wrong().stream().map(FormWriting::fault).toList(),
                changes.notices());
    }

    private static Shown shown(Change it) {
        return new Shown(
                What.valueOf(it.kind().name()),
                it.at().row() == 0 ? "" : it.at().toString(),
                it.title(),
                it.before(),
                it.after());
    }

    @Override
    public Import apply(Principal who, TerritoryId territory, SchoolId school, String id, long revision) {
        Import found = get(territory, school, id);
        if (found.receipt().isPresent()) {
            throw Problems.conflict("IMPORT_APPLIED", "Este libro ya se aplicó.");
        }
        Compared compared = compared(who, found);
        if (compared.revision() != revision) {
            throw new ProblemException(
                    ProblemKind.STALE,
                    "DOCUMENT_CHANGED",
                    "El documento cambió después de esta vista previa. Revise lo que haría ahora y vuelva a aplicar.");
        }
        FormChanges changes = compared.changes();
        if (!changes.wrong().isEmpty()) {
            throw Problems.invalid("file", "IMPORT_REFUSED", "El libro tiene celdas por corregir; no se aplicó nada.");
        }
        target(found.target()).apply(who, found.document(), compared);
        Receipt receipt = new Receipt(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                who.name(),
                FormWriting.count(changes, FormChanges.Kind.ADDED),
                FormWriting.count(changes, FormChanges.Kind.CHANGED),
                FormWriting.count(changes, FormChanges.Kind.REMOVED),
                FormWriting.count(changes, FormChanges.Kind.CONFLICT));
        if (!store.applied(found, who.person(), receipt)) {
            throw Problems.conflict("IMPORT_APPLIED", "Este libro ya se aplicó.");
        }
        return get(territory, school, id);
    }

    @Override
    public FormFile marked(Principal who, TerritoryId territory, SchoolId school, String id) {
        Import found = get(territory, school, id);
        byte[] content = content(found);
        FormChanges changes = compared(who, found, content).changes();
        List<Remarked.Remark> remarks = changes.wrong().stream()
                .filter(it -> it.at().row() > 0)
                .map(FormImportDesk::remark)
                .toList();
        try {
            return new FormFile(found.format() + "-por-corregir.xlsx", Remarked.with(content, remarks));
        } catch (UnreadableSheet wrong) {
            throw unreadable(wrong);
        }
    }

    private static Remarked.Remark remark(Wrong it) {
        return new Remarked.Remark(it.at().part(), it.at().row(), it.at().column(), it.message());
    }

    private Compared compared(Principal who, Import found) {
        return compared(who, found, content(found));
    }

    private Compared compared(Principal who, Import found, byte[] content) {
        return target(found.target()).compare(who, found, content);
    }

    private byte[] content(Import found) {
        return store.content(found.document().territory(), found.document().school(), found.id())
                .orElseThrow(() -> Problems.conflict("IMPORT_APPLIED", "Este libro ya se aplicó."));
    }

    /** What a workbook of ours says. */
    static FormAnswers answers(byte[] bytes) {
        try {
            Book book = BookReader.read(bytes);
            return FormReading.read(book)
                    .orElseThrow(
                            () -> Problems.invalid(
                                    "file",
                                    "FORM_NOT_OURS",
                                    "El libro no dice qué formato es. Descargue el formato de esta página, diligéncielo y súbalo sin cambiar sus hojas."));
        } catch (UnreadableSheet wrong) {
            throw unreadable(wrong);
        }
    }

    private static ProblemException unreadable(UnreadableSheet wrong) {
        return Problems.invalid("file", "FORM_UNREADABLE", wrong.message());
    }

    static byte[] bytes(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ProblemException(
                        ProblemKind.TOO_LARGE,
                        "IMPORT_TOO_LARGE",
                        "El libro pesa más de " + LARGEST / 1024 / 1024
                                + " MB. Quite imágenes y hojas que no son del formato.");
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
