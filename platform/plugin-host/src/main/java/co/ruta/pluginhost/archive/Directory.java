package co.ruta.pluginhost.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The central directory, which must be the last thing of the archive and say how many entries it has. */
final class Directory {
    private static final long END = 0x06054b50L;
    private static final long HEADER = 0x02014b50L;
    private static final int END_LENGTH = 22;
    private static final int HEADER_LENGTH = 46;
    private static final long ZIP64 = 0xFFFF_FFFFL;
    private static final int UNIX = 3;
    private static final int MAC = 19;
    private static final Charset OTHER_LETTERS =
            Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;

    private final Bytes bytes;
    private final Naming naming;

    private Directory(Bytes bytes, Naming naming) {
        this.bytes = bytes;
        this.naming = naming;
    }

    /** How names are read. */
    interface Naming {
        String of(byte[] raw) throws UnsafeArchive;
    }

    /** Names are UTF-8 and nothing else. */
    static final Naming STRICT = Directory::name;

    /** As people's programs write them: UTF-8, and else the letters of a system in Spanish (code page 850). */
    static final Naming LENIENT = raw -> {
        try {
            return name(raw);
        } catch (UnsafeArchive otherLetters) {
            return new String(raw, OTHER_LETTERS);
        }
    };

    /** @param start where the directory begins, and the entries' contents end */
    record Listing(long start, List<Entry> entries) {}

    static Listing read(Bytes bytes, Allowance allowance, Naming naming) throws UnsafeArchive {
        return new Directory(bytes, naming).listing(allowance);
    }

    private Listing listing(Allowance allowance) throws UnsafeArchive {
        int end = bytes.length() - END_LENGTH;
        if (end < 0 || bytes.u32(end) != END || bytes.u16(end + 20) != 0) {
            throw new UnsafeArchive(
                    "El archivo no es un jar: está dañado, es de otro tipo o trae datos después de su final.");
        }
        int count = bytes.u16(end + 10);
        long length = bytes.u32(end + 12);
        long start = bytes.u32(end + 16);
        if (bytes.u16(end + 4) != 0
                || bytes.u16(end + 6) != 0
                || bytes.u16(end + 8) != count
                || start + length != end) {
            throw new UnsafeArchive("El índice del jar no está donde dice estar.");
        }
        allowance.take(count);
        List<Entry> entries = new ArrayList<>();
        long at = start;
        while (entries.size() < count) {
            bytes.check(at, HEADER_LENGTH);
            if (bytes.u32(at) != HEADER) {
                throw new UnsafeArchive("El índice del jar está dañado.");
            }
            int name = bytes.u16(at + 28);
            int extra = bytes.u16(at + 30);
            int comment = bytes.u16(at + 32);
            Extra.check(bytes, at + HEADER_LENGTH + name, extra);
            entries.add(entry(at, bytes.slice(at + HEADER_LENGTH, name)));
            at += HEADER_LENGTH + name + extra + comment;
        }
        if (at != end) {
            throw new UnsafeArchive("El índice del jar dice " + count + " archivos y tiene otros.");
        }
        return new Listing(start, entries);
    }

    private Entry entry(long at, byte[] rawName) throws UnsafeArchive {
        int madeOn = bytes.u16(at + 4) >>> 8;
        int mode = madeOn == UNIX || madeOn == MAC ? (int) (bytes.u32(at + 38) >>> 16) : 0;
        Entry entry = new Entry(
                naming.of(rawName),
                rawName,
                bytes.u16(at + 8),
                bytes.u16(at + 10),
                bytes.u32(at + 16),
                bytes.u32(at + 20),
                bytes.u32(at + 24),
                bytes.u32(at + 42),
                mode);
        if (bytes.u16(at + 34) != 0
                || entry.compressed() == ZIP64
                || entry.size() == ZIP64
                || entry.offset() == ZIP64) {
            throw new UnsafeArchive("El jar está partido en varios o es de los de más de 4 GB.");
        }
        return entry;
    }

    private static String name(byte[] raw) throws UnsafeArchive {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new UnsafeArchive("El jar tiene un nombre de archivo que no es UTF-8.");
        }
    }
}
