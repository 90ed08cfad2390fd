package co.ruta.pluginhost.archive;

/** What an archive may hold, those inside it included; each entry takes from it before it is opened. */
final class Allowance {
    private static final long SMALL = 1 << 20;
    private static final int RATIO = 100;

    private final int mostEntries;
    private final long mostBytes;
    private int entries;
    private long bytes;

    /** @param mostBytes when opened, all together */
    Allowance(int mostEntries, long mostBytes) {
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes;
    }

    /** What a plugin may hold. */
    static Allowance ofPlugin() {
        return new Allowance(5_000, 64L << 20);
    }

    void take(int more) throws UnsafeArchive {
        entries += more;
        if (entries > mostEntries) {
            throw new UnsafeArchive("El jar tiene más de " + mostEntries + " archivos.");
        }
    }

    void take(Entry entry) throws UnsafeArchive {
        bytes += entry.size();
        if (bytes > mostBytes) {
            throw new UnsafeArchive("El jar ocupa más de " + (mostBytes >> 20) + " MB al abrirse.");
        }
        if (entry.size() > SMALL && entry.size() / RATIO > entry.compressed()) {
            throw new UnsafeArchive(
                    "El archivo «" + entry.name() + "» se infla más de " + RATIO + " veces al abrirse.");
        }
    }
}
