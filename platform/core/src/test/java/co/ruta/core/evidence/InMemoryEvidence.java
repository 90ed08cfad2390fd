package co.ruta.core.evidence;

import co.ruta.core.DataFolder;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.InMemoryAudit;
import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.FileMentions;
import co.ruta.core.document.InMemoryHouse;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evidence with its register in memory and its bytes in a folder. */
public final class InMemoryEvidence implements EvidenceHouse, EvidenceRegister, FileMentions {
    private record Begun(SchoolId school, Upload upload, Instant at) {}

    private final Map<SchoolId, Map<String, EvidenceFile>> files = new HashMap<>();
    private final Map<String, Begun> uploads = new HashMap<>();
    private final Map<SchoolId, List<Mention>> mentions = new HashMap<>();
    private final EvidenceDesk desk;

    public InMemoryEvidence(Path folder, Clock clock) {
        DataFolder data = new DataFolder(folder);
        this.desk = new EvidenceDesk(
                this,
                new EvidenceRecords(this, new InMemoryAudit()),
                new FolderBytes(data),
                new Intake(data),
                this,
                new FileUsers(() -> List.of(new NoUses())),
                clock);
    }

    /** Nothing beside the documents names a file here. */
    private record NoUses() implements FileUses {
        @Override
        public boolean cites(TerritoryId territory, SchoolId school, String sha256) {
            return false;
        }

        @Override
        public boolean delivered(TerritoryId territory, SchoolId school, String sha256) {
            return false;
        }
    }

    @Override
    public Evidence evidence() {
        return desk;
    }

    @Override
    public TerritoryId territory() {
        return InMemoryHouse.TERRITORY;
    }

    @Override
    public SchoolId newSchool() {
        return SchoolId.mint();
    }

    @Override
    public Principal person(String name) {
        return new Principal(PersonId.mint(), name, List.of());
    }

    @Override
    public void cite(SchoolId school, String path, String sha256) {
        DocumentFacts facts = new DocumentFacts(
                new DocumentRef(territory(), school, DocumentId.mint()), DocumentKind.RECORD, 2026, InMemoryHouse.PINS);
        mentions.computeIfAbsent(school, it -> new ArrayList<>()).add(new Mention(facts, sha256, path, 0));
    }

    @Override
    public boolean add(TerritoryId territory, SchoolId school, EvidenceFile file) {
        return files.computeIfAbsent(school, it -> new HashMap<>()).putIfAbsent(file.sha256(), file) == null;
    }

    @Override
    public Optional<EvidenceFile> find(TerritoryId territory, SchoolId school, String sha256) {
        return Optional.ofNullable(files.getOrDefault(school, Map.of()).get(sha256));
    }

    @Override
    public List<EvidenceFile> list(TerritoryId territory, SchoolId school) {
        return files.getOrDefault(school, Map.of()).values().stream()
                .sorted(Comparator.comparing(EvidenceFile::uploadedAt)
                        .reversed()
                        .thenComparing(EvidenceFile::sha256))
                .toList();
    }

    @Override
    public void remove(TerritoryId territory, SchoolId school, String sha256) {
        files.getOrDefault(school, new HashMap<>()).remove(sha256);
    }

    @Override
    public boolean isAnywhere(TerritoryId territory, String sha256) {
        return files.values().stream().anyMatch(it -> it.containsKey(sha256));
    }

    @Override
    public void begin(TerritoryId territory, SchoolId school, Upload upload, String person, Instant at) {
        uploads.put(upload.id(), new Begun(school, upload, at));
    }

    @Override
    public Optional<Upload> upload(TerritoryId territory, SchoolId school, String upload) {
        return Optional.ofNullable(uploads.get(upload))
                .filter(it -> it.school().equals(school))
                .map(Begun::upload);
    }

    @Override
    public void received(TerritoryId territory, SchoolId school, Upload upload) {
        uploads.computeIfPresent(upload.id(), (id, it) -> new Begun(it.school(), upload, it.at()));
    }

    @Override
    public void forget(TerritoryId territory, SchoolId school, String upload) {
        uploads.remove(upload);
    }

    @Override
    public List<Upload> begunBefore(TerritoryId territory, SchoolId school, Instant moment) {
        return uploads.values().stream()
                .filter(it -> it.school().equals(school) && it.at().isBefore(moment))
                .map(Begun::upload)
                .toList();
    }

    @Override
    public List<Mention> inDrafts(TerritoryId territory, SchoolId school) {
        return mentions.getOrDefault(school, List.of());
    }

    @Override
    public List<Mention> inSubmissions(TerritoryId territory, SchoolId school, String sha256) {
        return List.of();
    }
}
