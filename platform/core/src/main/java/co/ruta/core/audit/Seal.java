package co.ruta.core.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * Covers a batch of events and everything sealed before: each seal's hash takes in the one before, so that no event of
 * the past can change without changing every seal after it.
 *
 * @param number 1 for the territory's first
 * @param previous hash of the seal before; 32 zero bytes for the first
 * @param leaves see {@link Leaves}
 */
record Seal(
        String territory,
        long number,
        int events,
        byte[] previous,
        byte[] hash,
        byte[] leaves,
        byte[] signature,
        Instant sealedAt) {
    private static final byte[] NOTHING = new byte[32];

    static byte[] beginning() {
        return NOTHING.clone();
    }

    static Seal over(
            String territory, long number, byte[] previous, List<SealedEvent> events, Instant at, SealKey key) {
        byte[] hash = hash(territory, number, previous, events, at);
        byte[] signature = key.sign(signed(territory, number, hash));
        return new Seal(territory, number, events.size(), previous, hash, Leaves.pack(events), signature, at);
    }

    /** SHA-256 over the territory, the number, the time, the seal before, and every event's leaf in order of id. */
    static byte[] hash(String territory, long number, byte[] previous, List<SealedEvent> events, Instant at) {
        MessageDigest digest = Sha256.digest();
        digest.update(("ruta-seal-1\n" + territory + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(20)
                .putLong(number)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .putInt(events.size())
                .array());
        digest.update(previous);
        events.forEach(it -> digest.update(it.leaf()));
        return digest.digest();
    }

    boolean isSignedBy(SealKey key) {
        return key.verifies(signed(territory, number, hash), signature);
    }

    boolean follows(byte[] before) {
        return Arrays.equals(previous, before);
    }

    boolean covers(List<SealedEvent> found) {
        return Arrays.equals(hash, hash(territory, number, previous, found, sealedAt));
    }

    static byte[] signed(String territory, long number, byte[] hash) {
        byte[] name = ("ruta-head-1\n" + territory + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(name.length + Long.BYTES + hash.length)
                .put(name)
                .putLong(number)
                .put(hash)
                .array();
    }
}
