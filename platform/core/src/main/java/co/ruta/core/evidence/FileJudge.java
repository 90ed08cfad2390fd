package co.ruta.core.evidence;

import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Decides whether a file is taken: its name says one of our types, and its bytes are that. */
final class FileJudge {
    private FileJudge() {}

    /** The type that the name says. */
    static FileType byName(String name) {
        return FileType.named(name)
                .orElseThrow(() -> refused(
                        ProblemKind.UNSUPPORTED_TYPE,
                        name,
                        "FILE_TYPE_NOT_TAKEN",
                        "no se recibe. Se reciben PDF, fotos e imágenes (JPG, PNG, WebP), documentos de Word, Excel,"
                                + " PowerPoint o LibreOffice, y textos (TXT, CSV)."));
    }

    /** Fails unless the bytes are of that type. */
    static void verify(String name, FileType said, Path file) throws IOException {
        Optional<FileType> found;
        try {
            found = FileSniffer.sniff(file, said);
        } catch (BrokenFile broken) {
            throw broken(name);
        } catch (FileSniffer.Macros macros) {
            throw refused(
                    ProblemKind.INVALID,
                    name,
                    "FILE_WITH_MACROS",
                    "contiene macros y por seguridad no se recibe. Guárdelo sin macros, o como PDF, y súbalo de nuevo.");
        }
        if (found.isEmpty() || found.get() != said) {
            throw refused(
                    ProblemKind.INVALID,
                    name,
                    "FILE_NOT_WHAT_IT_SAYS",
                    "dice ser " + said.spanish() + ", pero su contenido es "
                            + found.map(FileType::spanish).orElseGet(() -> FileSniffer.describe(file))
                            + ". Ábralo con su programa, guárdelo en el formato que dice y súbalo de nuevo.");
        }
    }

    static ProblemException broken(String name) {
        return refused(
                ProblemKind.INVALID,
                name,
                "FILE_BROKEN",
                "está incompleto o dañado. Compruebe que abre en su equipo y súbalo de nuevo.");
    }

    static ProblemException refused(ProblemKind kind, String name, String code, String what) {
        return new ProblemException(kind, List.of(Problem.at(name, code, "El archivo «" + name + "» " + what)));
    }
}
