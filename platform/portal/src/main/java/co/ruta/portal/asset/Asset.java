package co.ruta.portal.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * One file for browsers.
 *
 * @param file the name it is served under, with the hash of its content
 * @param mediaType with charset where it is text
 * @param plain as it is
 * @param gzip the same, compressed once when the portal starts
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; the bytes are the point
record Asset(String file, String mediaType, byte[] plain, byte[] gzip) {

    static Asset of(String name, String mediaType, byte[] content) {
        int dot = name.lastIndexOf('.');
        String file = name.substring(0, dot) + "." + hash(content) + name.substring(dot);
        return new Asset(file, mediaType, content, compress(content));
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] compress(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new BestGzip(out)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
