package co.ruta.core.evidence;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class InMemoryEvidenceTest implements EvidenceStoreContract {
    @TempDir
    private Path folder;

    private EvidenceHouse house;

    @BeforeEach
    void open() {
        house = new InMemoryEvidence(folder, Clock.fixed(Instant.parse("2026-03-02T13:00:00Z"), ZoneOffset.UTC));
    }

    @Override
    public EvidenceHouse house() {
        return house;
    }
}
