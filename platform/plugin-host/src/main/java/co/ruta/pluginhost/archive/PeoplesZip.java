package co.ruta.pluginhost.archive;

import java.util.function.BiConsumer;

/**
 * A ZIP that people packed, read with the same distrust as a plugin's. Only in the letters of names it is lenient, which
 * say nothing here but how the person calls a file.
 */
public final class PeoplesZip {
    private PeoplesZip() {}

    /**
     * Opens it in memory, one file after the other; folders are passed over. What was taken before a refusal is the
     * caller's to forget.
     *
     * @param mostBytes of all files together, when opened
     * @param taker name with its folders, and content
     * @throws UnsafeArchive with what makes it unsafe or damaged
     */
    public static void each(byte[] zip, int mostEntries, long mostBytes, BiConsumer<String, byte[]> taker)
            throws UnsafeArchive {
        try {
            Bytes bytes = new Bytes(zip);
            Allowance allowance = new Allowance(mostEntries, mostBytes);
            Directory.Listing listing = Directory.read(bytes, allowance, Directory.LENIENT);
            Names.check(listing.entries(), true);
            new Contents(bytes, allowance).each(listing, (name, content) -> {
                if (!name.endsWith("/")) {
                    taker.accept(name, content);
                }
            });
        } catch (UnsafeArchive unsafe) {
            throw unsafe.about("ZIP");
        }
    }
}
