package co.ruta.pluginhost.archive;

import java.util.Set;

/** Extra fields. Those that give an entry another name, size or a cipher are refused; times and owners are passed over. */
final class Extra {
    private static final int ZIP64 = 0x0001;
    private static final int STRONG_ENCRYPTION = 0x0017;
    private static final int UNICODE_PATH = 0x7075;
    private static final int AES = 0x9901;
    private static final Set<Integer> REFUSED = Set.of(ZIP64, STRONG_ENCRYPTION, UNICODE_PATH, AES);

    private Extra() {}

    static void check(Bytes bytes, long start, int length) throws UnsafeArchive {
        bytes.check(start, length);
        long at = start;
        while (at < start + length) {
            if (start + length - at < 4 || at + 4 + bytes.u16(at + 2) > start + length) {
                throw new UnsafeArchive("El jar tiene un campo adicional dañado.");
            }
            if (REFUSED.contains(bytes.u16(at))) {
                throw new UnsafeArchive(
                        "El jar tiene un campo adicional que cambia el nombre, el tamaño o cifra un archivo.");
            }
            at += 4 + bytes.u16(at + 2);
        }
    }
}
