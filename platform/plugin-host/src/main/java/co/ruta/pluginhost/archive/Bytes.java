package co.ruta.pluginhost.archive;

import java.util.Arrays;

/** Little-endian reading within bounds. */
final class Bytes {
    private final byte[] all;

    Bytes(byte[] all) {
        this.all = all;
    }

    int length() {
        return all.length;
    }

    byte[] array() {
        return all;
    }

    int u16(long at) throws UnsafeArchive {
        check(at, 2);
        return (all[(int) at] & 0xFF) | (all[(int) at + 1] & 0xFF) << 8;
    }

    long u32(long at) throws UnsafeArchive {
        return u16(at) | (long) u16(at + 2) << 16;
    }

    byte[] slice(long at, int length) throws UnsafeArchive {
        check(at, length);
        return Arrays.copyOfRange(all, (int) at, (int) at + length);
    }

    void check(long at, long length) throws UnsafeArchive {
        if (at < 0 || length < 0 || at > all.length - length) {
            throw new UnsafeArchive("El archivo está incompleto o dañado.");
        }
    }
}
