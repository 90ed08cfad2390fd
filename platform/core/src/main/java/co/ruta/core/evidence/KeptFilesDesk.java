package co.ruta.core.evidence;

import co.ruta.core.Service;
import co.ruta.core.id.TerritoryId;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same intake and the same folder as schools' files. */
@Service
class KeptFilesDesk implements KeptFiles {
    private final EvidenceBytes bytes;
    private final Intake intake;

    @Inject
    KeptFilesDesk(EvidenceBytes bytes, Intake intake) {
        this.bytes = bytes;
        this.intake = intake;
    }

    @Override
    public Kept keep(TerritoryId territory, String name, InputStream content) {
        String plain = FileNames.plain(name);
        FileJudge.byName(plain);
        try {
            Path file = intake.fresh();
            try {
                intake.receive(content, file, plain);
                Intake.Checked checked = intake.check(file, plain);
                bytes.keep(territory, checked.sha256(), checked.file());
                return new Kept(
                        checked.sha256(), plain, checked.size(), checked.type().mediaType());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public InputStream open(TerritoryId territory, String sha256) {
        try {
            return bytes.open(territory, sha256);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
