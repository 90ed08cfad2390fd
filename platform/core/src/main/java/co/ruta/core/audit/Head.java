package co.ruta.core.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The newest seal as it is noted outside the database, so that a trail cut short is found out. */
record Head(String territory, long number, byte[] hash, byte[] signature) {
    static Head of(Seal seal) {
        return new Head(seal.territory(), seal.number(), seal.hash(), seal.signature());
    }

    boolean isSignedBy(SealKey key) {
        return key.verifies(Seal.signed(territory, number, hash), signature);
    }

    boolean is(Seal seal) {
        return number == seal.number() && Arrays.equals(hash, seal.hash());
    }

    boolean is(Head other) {
        return number == other.number() && Arrays.equals(hash, other.hash());
    }

    byte[] text() {
        HexFormat hex = HexFormat.of();
        return String.join("\n", territory, Long.toString(number), hex.formatHex(hash), hex.formatHex(signature), "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Empty when the text is not a head's. */
    static Optional<Head> parse(String text) {
        String[] lines = text.split("\n", -1);
        try {
            HexFormat hex = HexFormat.of();
            return Optional.of(
                    new Head(lines[0], Long.parseLong(lines[1]), hex.parseHex(lines[2]), hex.parseHex(lines[3])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }
}
