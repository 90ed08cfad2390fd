package co.ruta.core.evidence;

import co.ruta.core.DataFolder;
import co.ruta.core.SafeFile;
import co.ruta.core.Service;
import co.ruta.core.id.TerritoryId;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Files in {@code <data>/evidence/<territory>/<two digits>/<sha256>}. */
@Service
class FolderBytes implements EvidenceBytes {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    @Inject
    FolderBytes(DataFolder data) {
        this.folder = data.path().resolve("evidence");
    }

    @Override
    public void keep(TerritoryId territory, String sha256, Path finished) throws IOException {
        if (!has(territory, sha256)) {
            SafeFile.moveInPlace(finished, at(territory, sha256));
        }
    }

    @Override
    public InputStream open(TerritoryId territory, String sha256) throws IOException {
        return Files.newInputStream(at(territory, sha256));
    }

    @Override
    public boolean has(TerritoryId territory, String sha256) {
        return Files.exists(at(territory, sha256));
    }

    @Override
    public void drop(TerritoryId territory, String sha256) throws IOException {
        Files.deleteIfExists(at(territory, sha256));
    }

    private Path at(TerritoryId territory, String sha256) {
        Path own = folder.resolve(territory.value()).normalize();
        if (!SHA256.matcher(sha256).matches() || !folder.equals(own.getParent())) {
            throw new IllegalArgumentException("Not a file of ours: " + territory + " " + sha256);
        }
        return own.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
