package co.ruta.core.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of file that are taken, and no others. */
enum FileType {
    PDF("application/pdf", "un PDF", "pdf"),
    JPEG("image/jpeg", "una foto JPEG", "jpg", "jpeg"),
    PNG("image/png", "una imagen PNG", "png"),
    WEBP("image/webp", "una imagen WebP", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "un documento de Word", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "un libro de Excel", "xlsx"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "una presentación de PowerPoint",
            "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "un documento de LibreOffice", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "una hoja de LibreOffice", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "una presentación de LibreOffice", "odp"),
    DOC("application/msword", "un documento de Word 97-2003", "doc"),
    XLS("application/vnd.ms-excel", "un libro de Excel 97-2003", "xls"),
    PPT("application/vnd.ms-powerpoint", "una presentación de PowerPoint 97-2003", "ppt"),
    TXT("text/plain", "un texto", "txt"),
    CSV("text/csv", "una tabla CSV", "csv");

    private final String mediaType;
    private final String spanish;
    private final List<String> endings;

    FileType(String mediaType, String spanish, String... endings) {
        this.mediaType = mediaType;
        this.spanish = spanish;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    String spanish() {
        return spanish;
    }

    /** What the name says it is. */
    static Optional<FileType> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> it.endings.contains(ending)).findFirst();
    }
}
