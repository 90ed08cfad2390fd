package co.ruta.pluginhost.archive;

/**
 * An entry as the central directory describes it (APPNOTE 6.3.10, 4.3.12).
 *
 * @param name as bytes in {@code rawName}, decoded
 * @param compressed bytes in the archive
 * @param size bytes when opened, as declared
 * @param offset where its local header begins
 * @param unixMode of the file that was packed; 0 when the archive was not made on a system that has one
 */
record Entry(
        String name,
        byte[] rawName,
        int flags,
        int method,
        long crc,
        long compressed,
        long size,
        long offset,
        int unixMode) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int DESCRIPTOR = 1 << 3;
    private static final int UTF8 = 1 << 11;
    private static final int COMPRESSION_OPTIONS = 0b110;
    private static final int FILE_TYPE = 0xF000;
    private static final int REGULAR = 0x8000;
    private static final int FOLDER = 0x4000;

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean hasDescriptor() {
        return (flags & DESCRIPTOR) != 0;
    }

    boolean saysUtf8() {
        return (flags & UTF8) != 0;
    }

    /** Encryption, patches, masked headers: flags no jar needs. */
    boolean hasOddFlags() {
        return (flags & ~(DESCRIPTOR | UTF8 | COMPRESSION_OPTIONS)) != 0;
    }

    /** Whether it is a file or folder and neither link, device nor pipe. */
    boolean isPlain() {
        int type = unixMode & FILE_TYPE;
        return type == 0 || type == REGULAR || type == FOLDER && isFolder();
    }
}
