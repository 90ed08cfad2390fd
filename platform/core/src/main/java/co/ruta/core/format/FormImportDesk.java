package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.format.FormChanges.Change;
import co.ruta.core.format.FormChanges.Wrong;
import co.ruta.core.format.Formats.FormFile;
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
    private final Documents documents;
    private final FormWriting writing;
    private final FormComparing comparing;
    private final MappedBooks mapped;
    private final Clock clock;

    @Inject
    FormImportDesk(
            ImportStore store,
            Documents documents,
            FormWriting writing,
            FormComparing comparing,
            MappedBooks mapped,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.writing = writing;
        this.comparing = comparing;
        this.mapped = mapped;
        this.clock = clock;
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
        comparing.verify(documents.get(ref), identity);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.forget(territory, now.minus(DAYS, ChronoUnit.DAYS));
        Import kept = new Import(
                Ids.mint(),
                ref,
                identity.format(),
                identity.number(),
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
        Document document = documents.get(found.document());
        FormChanges changes = changes(who, document, found);
        return new Preview(
                found,
                comparing.title(document, found.format(), found.number()),
                document.facts().cycle(),
                document.revision(),
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
        Document document = documents.get(found.document());
        if (document.revision() != revision) {
            throw new ProblemException(
                    ProblemKind.STALE,
                    "DOCUMENT_CHANGED",
                    "El documento cambió después de esta vista previa. Revise lo que haría ahora y vuelva a aplicar.");
        }
        FormChanges changes = changes(who, document, found);
        if (!changes.wrong().isEmpty()) {
            throw Problems.invalid("file", "IMPORT_REFUSED", "El libro tiene celdas por corregir; no se aplicó nada.");
        }
        writing.write(who, document, changes);
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
        FormChanges changes = changes(who, documents.get(found.document()), found);
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

    private FormChanges changes(Principal who, Document document, Import found) {
        return found.columns().isEmpty()
                ? comparing.changes(who, document, answers(content(found)), FormOrigin.OWN)
                : comparing.changes(
                        who,
                        document,
                        mapped.answers(document, content(found), found.columns().get()),
                        FormOrigin.STRANGE);
    }

    private byte[] content(Import found) {
        return store.content(found.document().territory(), found.document().school(), found.id())
                .orElseThrow(() -> Problems.conflict("IMPORT_APPLIED", "Este libro ya se aplicó."));
    }

    private static FormAnswers answers(byte[] bytes) {
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
