package co.ruta.core.evidence;

import co.ruta.core.DataFolder;
import co.ruta.core.Service;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The folder where files are while they arrive, on the same disk as those that are kept. */
@Service
class Intake {
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    @Inject
    Intake(DataFolder data) {
        this.folder = data.path().resolve("evidence").resolve(".intake");
    }

    /** A checked file, ready to be kept. */
    record Checked(Path file, String sha256, long size, FileType type) {}

    Path fresh() throws IOException {
        return Files.createTempFile(Files.createDirectories(folder), "whole-", ".part");
    }

    Path of(String upload) throws IOException {
        return Files.createDirectories(folder).resolve("upload-" + upload + ".part");
    }

    /** Writes all the bytes; fails when they are more than a file may have. */
    void receive(InputStream bytes, Path file, String name) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long received = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                received += read;
                if (received > Evidence.MOST_BYTES) {
                    throw tooLarge(name);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    /**
     * Adds bytes at the offset, up to the size announced, and returns where the file stands: also when the connection
     * broke, for what arrived is safe.
     */
    long append(InputStream bytes, Path file, long offset, long size) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock mine = lock(out)) {
            out.truncate(offset);
            out.position(offset);
            long stands = offset;
            byte[] buffer = new byte[BUFFER];
            try {
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    if (stands + read > size) {
                        throw new ProblemException(
                                ProblemKind.INVALID,
                                "UPLOAD_TOO_LONG",
                                "Llegaron más bytes que los anunciados (" + size + "). Empiece de nuevo la carga.");
                    }
                    out.write(ByteBuffer.wrap(buffer, 0, read));
                    stands += read;
                }
            } catch (IOException connectionBroke) {
                // What arrived counts; the client asks where it stands and sends the rest.
            }
            out.force(true);
            return stands;
        }
    }

    private static FileLock lock(FileChannel file) throws IOException {
        try {
            FileLock mine = file.tryLock();
            if (mine != null) {
                return mine;
            }
        } catch (OverlappingFileLockException another) {
            // Told below.
        }
        throw new ProblemException(
                ProblemKind.CONFLICT,
                "UPLOAD_BUSY",
                "Otra conexión está enviando este mismo archivo. Espere unos segundos y consulte hasta dónde llegó.");
    }

    /** Checks a file that has arrived and takes out of photos what they should not tell. */
    Checked check(Path file, String name) throws IOException {
        if (Files.size(file) == 0) {
            throw FileJudge.refused(
                    ProblemKind.INVALID, name, "FILE_EMPTY", "está vacío. Compruebe que abre en su equipo.");
        }
        FileType type = FileJudge.byName(name);
        FileJudge.verify(name, type, file);
        if (Photos.has(type)) {
            Path clean = fresh();
            try {
                Photos.clean(type, file, clean);
                Files.move(clean, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } catch (BrokenFile broken) {
                throw FileJudge.broken(name);
            } finally {
                Files.deleteIfExists(clean);
            }
        }
        return new Checked(file, sha256(file), Files.size(file), type);
    }

    void verifySize(long size, String name) {
        if (size > Evidence.MOST_BYTES) {
            throw tooLarge(name);
        }
        if (size <= 0) {
            throw FileJudge.refused(
                    ProblemKind.INVALID, name, "FILE_EMPTY", "está vacío. Compruebe que abre en su equipo.");
        }
    }

    private static ProblemException tooLarge(String name) {
        return FileJudge.refused(
                ProblemKind.TOO_LARGE,
                name,
                "FILE_TOO_LARGE",
                "pesa más de " + Evidence.MOST_BYTES / (1024 * 1024)
                        + " MB. Redúzcalo, divídalo o guárdelo como PDF comprimido.");
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
