package co.ruta.core.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An event as it is sealed: every column of its row but the seal's number. */
record SealedEvent(
        long id,
        String territory,
        Instant at,
        Optional<String> actor,
        String action,
        Optional<String> school,
        Optional<String> document,
        Optional<String> path,
        Optional<String> opId,
        Optional<Long> rev,
        String detail) {
    /**
     * SHA-256 of the columns in order, numbers in 8 bytes (the time in microseconds since 1970), texts in UTF-8 after
     * their length in 4 bytes, −1 for what is NULL.
     */
    byte[] leaf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(200 + detail.length());
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(id);
            put(out, Optional.of(territory));
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            put(out, actor);
            put(out, Optional.of(action));
            put(out, school);
            put(out, document);
            put(out, path);
            put(out, opId);
            put(out, rev.map(it -> Long.toString(it)));
            put(out, Optional.of(detail));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Sha256.of(bytes.toByteArray());
    }

    private static void put(DataOutputStream out, Optional<String> text) throws IOException {
        if (text.isEmpty()) {
            out.writeInt(-1);
        } else {
            byte[] utf8 = text.get().getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }
}
