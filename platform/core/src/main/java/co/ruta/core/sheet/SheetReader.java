package co.ruta.core.sheet;

/**
 * Reads a file by what it is, not by its name: an Excel workbook (.xlsx) or CSV. Work and memory are bounded by the file's
 * limits; nothing outside the file is ever read and no formula computed.
 */
public final class SheetReader {
    /** Most lines of a list. */
    public static final int MOST_LINES = 20_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private SheetReader() {}

    /** @throws UnreadableSheet when it is neither, or passes a limit */
    public static Sheet read(byte[] file) throws UnreadableSheet {
        if (begins(file, ZIP)) {
            return Workbook.read(file);
        }
        if (begins(file, OLE)) {
            throw oldOrLocked();
        }
        if (begins(file, PDF)) {
            throw notAList();
        }
        return CsvReading.read(file);
    }

    /** Refuses whatever cannot be an Excel workbook. */
    static void mustBeWorkbook(byte[] file) throws UnreadableSheet {
        if (begins(file, OLE)) {
            throw oldOrLocked();
        }
        if (!begins(file, ZIP)) {
            throw new UnreadableSheet("NOT_A_WORKBOOK", "El archivo no es un libro de Excel (.xlsx).");
        }
    }

    private static UnreadableSheet oldOrLocked() {
        return new UnreadableSheet(
                "WORKBOOK_OLD_OR_LOCKED",
                "El libro está en el formato antiguo (.xls) o protegido con contraseña. Ábralo y guárdelo como «Libro de Excel (.xlsx)», sin contraseña.");
    }

    static UnreadableSheet notAList() {
        return new UnreadableSheet(
                "NOT_A_LIST", "El archivo no es una lista: se reciben libros de Excel (.xlsx) y CSV en UTF-8.");
    }

    static UnreadableSheet tooManyLines() {
        return new UnreadableSheet(
                "TOO_MANY_ROWS", "La lista tiene más de " + MOST_LINES + " filas. Divídala en varios archivos.");
    }

    static boolean begins(byte[] file, byte[] with) {
        if (file.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (file[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
