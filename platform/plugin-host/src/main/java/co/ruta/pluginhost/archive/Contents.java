package co.ruta.pluginhost.archive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads what the directory lists: each local header must repeat it, one after the other, with no byte between. */
final class Contents {
    private static final long LOCAL = 0x04034b50L;
    private static final long DESCRIPTOR = 0x08074b50L;
    private static final int LOCAL_LENGTH = 30;

    private final Bytes bytes;
    private final Allowance allowance;

    Contents(Bytes bytes, Allowance allowance) {
        this.bytes = bytes;
        this.allowance = allowance;
    }

    /** Name → content, in the order of the directory; folders are left out. */
    Map<String, byte[]> of(Directory.Listing listing) throws UnsafeArchive {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        listing.entries().forEach(it -> contents.put(it.name(), new byte[0]));
        each(listing, contents::put);
        listing.entries().stream().filter(Entry::isFolder).forEach(it -> contents.remove(it.name()));
        return contents;
    }

    /** One after the other, as they lie; folders too. */
    void each(Directory.Listing listing, BiConsumer<String, byte[]> taker) throws UnsafeArchive {
        List<Entry> inOrder = listing.entries().stream()
                .sorted(Comparator.comparingLong(Entry::offset))
                .toList();
        long at = 0;
        for (Entry entry : inOrder) {
            if (entry.offset() != at) {
                throw new UnsafeArchive("El jar trae datos que no son de ningún archivo, o de dos a la vez.");
            }
            long data = compare(entry);
            at = data + entry.compressed() + descriptor(entry, data + entry.compressed());
            if (at > listing.start()) {
                throw new UnsafeArchive("El archivo «" + entry.name() + "» pasa del índice del jar.");
            }
            allowance.take(entry);
            taker.accept(entry.name(), open(entry, data));
        }
        if (at != listing.start()) {
            throw new UnsafeArchive("El jar trae datos que no son de ningún archivo.");
        }
    }

    /** Answers where the content begins. */
    private long compare(Entry entry) throws UnsafeArchive {
        long at = entry.offset();
        bytes.check(at, LOCAL_LENGTH);
        int name = bytes.u16(at + 26);
        int extra = bytes.u16(at + 28);
        boolean deferred = entry.hasDescriptor();
        boolean same = bytes.u32(at) == LOCAL
                && bytes.u16(at + 6) == entry.flags()
                && bytes.u16(at + 8) == entry.method()
                && agrees(bytes.u32(at + 14), entry.crc(), deferred)
                && agrees(bytes.u32(at + 18), entry.compressed(), deferred)
                && agrees(bytes.u32(at + 22), entry.size(), deferred)
                && Arrays.equals(bytes.slice(at + LOCAL_LENGTH, name), entry.rawName());
        if (!same) {
            throw new UnsafeArchive("El jar describe el archivo «" + entry.name() + "» de dos maneras distintas.");
        }
        Extra.check(bytes, at + LOCAL_LENGTH + name, extra);
        return at + LOCAL_LENGTH + name + extra;
    }

    private static boolean agrees(long local, long central, boolean deferred) {
        return local == central || deferred && local == 0;
    }

    /** The length of what follows the content of an entry written in one pass. */
    private int descriptor(Entry entry, long at) throws UnsafeArchive {
        if (!entry.hasDescriptor()) {
            return 0;
        }
        int signature = bytes.u32(at) == DESCRIPTOR ? 4 : 0;
        if (bytes.u32(at + signature) != entry.crc()
                || bytes.u32(at + signature + 4) != entry.compressed()
                || bytes.u32(at + signature + 8) != entry.size()) {
            throw new UnsafeArchive("El jar describe el archivo «" + entry.name() + "» de dos maneras distintas.");
        }
        return signature + 12;
    }

    private byte[] open(Entry entry, long data) throws UnsafeArchive {
        if (entry.isFolder() && (entry.size() > 0 || entry.compressed() > 2)) {
            throw new UnsafeArchive("La carpeta «" + entry.name() + "» trae contenido.");
        }
        byte[] content = entry.method() == Entry.STORED ? stored(entry, data) : inflated(entry, data);
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.crc()) {
            throw new UnsafeArchive("El archivo «" + entry.name() + "» está dañado.");
        }
        return content;
    }

    private byte[] stored(Entry entry, long data) throws UnsafeArchive {
        if (entry.method() != Entry.STORED || entry.compressed() != entry.size()) {
            throw new UnsafeArchive("El archivo «" + entry.name() + "» está dañado.");
        }
        return bytes.slice(data, (int) entry.size());
    }

    private byte[] inflated(Entry entry, long data) throws UnsafeArchive {
        bytes.check(data, entry.compressed());
        byte[] content = new byte[(int) entry.size()];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), (int) data, (int) entry.compressed());
            int filled = 0;
            while (filled < content.length) {
                int more = inflater.inflate(content, filled, content.length - filled);
                if (more == 0) {
                    break;
                }
                filled += more;
            }
            boolean ends = filled == content.length && inflater.inflate(new byte[1]) == 0 && inflater.finished();
            if (!ends || inflater.getBytesRead() != entry.compressed()) {
                throw new UnsafeArchive("El archivo «" + entry.name() + "» no ocupa al abrirse lo que el jar dice.");
            }
            return content;
        } catch (DataFormatException broken) {
            throw new UnsafeArchive("El archivo «" + entry.name() + "» está dañado.");
        } finally {
            inflater.end();
        }
    }
}
