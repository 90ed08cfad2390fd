package co.ruta.pluginhost.archive;

/** What an archive may hold, those inside it included; each entry takes from it before it is opened. */
final class Allowance {
    private static final int ENTRIES = 5_000;
    private static final long BYTES = 64L << 20;
    private static final long SMALL = 1 << 20;
    private static final int RATIO = 100;

    private int entries;
    private long bytes;

    void take(int more) throws UnsafeArchive {
        entries += more;
        if (entries > ENTRIES) {
            throw new UnsafeArchive("El jar tiene más de " + ENTRIES + " archivos.");
        }
    }

    void take(Entry entry) throws UnsafeArchive {
        bytes += entry.size();
        if (bytes > BYTES) {
            throw new UnsafeArchive("El jar ocupa más de " + (BYTES >> 20) + " MB al abrirse.");
        }
        if (entry.size() > SMALL && entry.size() / RATIO > entry.compressed()) {
            throw new UnsafeArchive(
                    "El archivo «" + entry.name() + "» se infla más de " + RATIO + " veces al abrirse.");
        }
    }
}
