package co.ruta.core.evidence;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.FileMentions;
import co.ruta.core.document.FileMentions.Mention;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes files in: bytes to disk first, then the row that says they are there. */
@Service
class EvidenceDesk implements Evidence {
    private static final Duration UPLOAD_LIVES = Duration.ofDays(3);

    private final EvidenceRegister register;
    private final EvidenceRecords records;
    private final EvidenceBytes bytes;
    private final Intake intake;
    private final FileMentions mentions;
    private final FileUsers uses;
    private final Clock clock;

    @Inject
    EvidenceDesk(
            EvidenceRegister register,
            EvidenceRecords records,
            EvidenceBytes bytes,
            Intake intake,
            FileMentions mentions,
            FileUsers uses,
            Clock clock) {
        this.register = register;
        this.records = records;
        this.bytes = bytes;
        this.intake = intake;
        this.mentions = mentions;
        this.uses = uses;
        this.clock = clock;
    }

    @Override
    public Stored take(Principal who, TerritoryId territory, SchoolId school, String name, InputStream content) {
        String plain = FileNames.plain(name);
        FileJudge.byName(plain);
        return onDisk(() -> {
            Path file = intake.fresh();
            try {
                intake.receive(content, file, plain);
                return keep(who, territory, school, plain, file);
            } finally {
                Files.deleteIfExists(file);
            }
        });
    }

    @Override
    public Upload begin(Principal who, TerritoryId territory, SchoolId school, String name, long size) {
        String plain = FileNames.plain(name);
        FileJudge.byName(plain);
        intake.verifySize(size, plain);
        sweep(territory, school);
        Upload upload = new Upload(Ids.mint(), plain, size, 0, Optional.empty());
        register.begin(territory, school, upload, who.person().value(), now());
        return upload;
    }

    @Override
    public Upload upload(TerritoryId territory, SchoolId school, String upload) {
        return register.upload(territory, school, upload)
                .orElseThrow(() -> Problems.notFound(
                        "UPLOAD_NOT_FOUND", "Esa carga no existe o ya venció. Empiece de nuevo a subir el archivo."));
    }

    @Override
    public Received append(
            Principal who, TerritoryId territory, SchoolId school, String id, long offset, InputStream content) {
        Upload upload = upload(territory, school, id);
        if (upload.sha256().isPresent()) {
            return new Received(
                    upload,
                    Optional.of(stored(territory, school, upload.sha256().get())));
        }
        if (offset != upload.received()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    "UPLOAD_OFFSET",
                    "La carga va en el byte " + upload.received() + " y esta parte empieza en el " + offset
                            + ". Consulte hasta dónde llegó y siga desde ahí.");
        }
        return onDisk(() -> {
            Path file = intake.of(id);
            Upload now = upload.at(intake.append(content, file, offset, upload.size()));
            register.received(territory, school, now);
            return now.complete() ? finish(who, territory, school, now, file) : new Received(now, Optional.empty());
        });
    }

    @Override
    public EvidencePage list(TerritoryId territory, SchoolId school, Optional<String> after, int limit) {
        List<EvidenceFile> rest = register.list(territory, school).stream()
                .dropWhile(it -> after.isPresent() && !it.sha256().equals(after.get()))
                .skip(after.isPresent() ? 1 : 0)
                .toList();
        List<EvidenceFile> page = rest.stream().limit(limit).toList();
        boolean more = rest.size() > page.size();
        return new EvidencePage(
                page, more ? Optional.of(page.get(page.size() - 1).sha256()) : Optional.empty());
    }

    @Override
    public EvidenceFile get(TerritoryId territory, SchoolId school, String sha256) {
        return register.find(territory, school, sha256).orElseThrow(EvidenceDesk::notFound);
    }

    @Override
    public EvidenceFile readable(Principal who, TerritoryId territory, SchoolId school, String sha256) {
        EvidenceFile file = get(territory, school, sha256);
        boolean own = who.grants().stream().anyMatch(it -> it.isIn(territory, school));
        if (!own
                && mentions.inSubmissions(territory, school, sha256).isEmpty()
                && !uses.delivered(territory, school, sha256)) {
            throw notFound();
        }
        return file;
    }

    @Override
    public boolean exists(TerritoryId territory, SchoolId school, String sha256) {
        return register.find(territory, school, sha256).isPresent();
    }

    @Override
    public InputStream open(TerritoryId territory, SchoolId school, String sha256) {
        EvidenceFile file = get(territory, school, sha256);
        return onDisk(() -> bytes.open(territory, file.sha256()));
    }

    @Override
    public Map<String, List<Citation>> citations(TerritoryId territory, SchoolId school, List<String> sha256s) {
        Map<String, List<Citation>> found = new LinkedHashMap<>();
        sha256s.forEach(it -> found.put(it, new ArrayList<>()));
        for (Mention it : mentions.inDrafts(territory, school)) {
            Optional.ofNullable(found.get(it.sha256())).ifPresent(list -> list.add(citation(it)));
        }
        return found;
    }

    @Override
    public void remove(Principal who, TerritoryId territory, SchoolId school, String sha256) {
        EvidenceFile file = get(territory, school, sha256);
        List<Citation> cited = Stream.concat(
                        citations(territory, school, List.of(sha256)).values().stream()
                                .flatMap(List::stream),
                        mentions.inSubmissions(territory, school, sha256).stream()
                                .map(EvidenceDesk::citation))
                .toList();
        if (!cited.isEmpty()) {
            throw Problems.conflict(
                    "EVIDENCE_CITED",
                    "El archivo «" + file.name() + "» está citado en " + cited.size()
                            + (cited.size() == 1 ? " lugar" : " lugares")
                            + ". Quite primero las citas; lo que ya se entregó conserva sus archivos.");
        }
        if (uses.cites(territory, school, sha256)) {
            throw Problems.conflict(
                    "EVIDENCE_CITED",
                    "El archivo «" + file.name()
                            + "» está en un registro. Quítelo primero del borrador; lo archivado conserva sus archivos.");
        }
        records.remove(who, territory, school, file);
        if (!register.isAnywhere(territory, sha256)) {
            onDisk(() -> {
                bytes.drop(territory, sha256);
                return file;
            });
        }
    }

    private Received finish(Principal who, TerritoryId territory, SchoolId school, Upload upload, Path file)
            throws IOException {
        try {
            Stored stored = keep(who, territory, school, upload.name(), file);
            Upload kept = upload.keptAs(stored.file().sha256());
            register.received(territory, school, kept);
            return new Received(kept, Optional.of(stored));
        } catch (ProblemException refused) {
            register.forget(territory, school, upload.id());
            throw refused;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Stored keep(Principal who, TerritoryId territory, SchoolId school, String name, Path file)
            throws IOException {
        Intake.Checked checked = intake.check(file, name);
        bytes.keep(territory, checked.sha256(), checked.file());
        EvidenceFile row = new EvidenceFile(
                checked.sha256(), name, checked.size(), checked.type().mediaType(), who.person(), now());
        boolean added = records.add(who, territory, school, row);
        // Another school may have removed its last copy in between; now that the row is there nobody does.
        bytes.keep(territory, checked.sha256(), checked.file());
        return added ? new Stored(row, false, List.of()) : stored(territory, school, checked.sha256());
    }

    private Stored stored(TerritoryId territory, SchoolId school, String sha256) {
        return new Stored(
                get(territory, school, sha256),
                true,
                citations(territory, school, List.of(sha256)).getOrDefault(sha256, List.of()));
    }

    private void sweep(TerritoryId territory, SchoolId school) {
        for (Upload old : register.begunBefore(territory, school, now().minus(UPLOAD_LIVES))) {
            onDisk(() -> Files.deleteIfExists(intake.of(old.id())));
            register.forget(territory, school, old.id());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemException notFound() {
        return Problems.notFound("EVIDENCE_NOT_FOUND", "El establecimiento no tiene ese archivo.");
    }

    private static Citation citation(Mention it) {
        DocumentFacts facts = it.document();
        return new Citation(facts.ref().document(), facts.kind(), facts.cycle(), it.path(), it.submission());
    }

    private interface DiskWork<T> {
        T run() throws IOException;
    }

    private static <T> T onDisk(DiskWork<T> work) {
        try {
            return work.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
