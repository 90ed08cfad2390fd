package co.ruta.core.document;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

final class InMemoryDocumentsTest implements DraftStoreContract, SubmissionStoreContract {
    private final DocumentHouse house =
            new InMemoryHouse(Clock.fixed(Instant.parse("2026-03-02T13:00:00Z"), ZoneOffset.UTC));

    @Override
    public DocumentHouse house() {
        return house;
    }
}
