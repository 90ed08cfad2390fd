package co.ruta.core.evidence;

import co.ruta.core.Service;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** In the same intake as evidence. */
@Service
class PartsDesk implements Parts {
    private final Intake intake;

    @Inject
    PartsDesk(Intake intake) {
        this.intake = intake;
    }

    @Override
    public long append(String upload, long offset, long size, InputStream bytes) {
        try {
            return intake.append(bytes, intake.of(upload), offset, size);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public byte[] whole(String upload) {
        try {
            return Files.readAllBytes(intake.of(upload));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void drop(String upload) {
        try {
            Files.deleteIfExists(intake.of(upload));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
