package co.ruta.core.format;

/** Port: a filled form as a PDF. */
public interface FormPrinter {
    /** @throws IllegalArgumentException when the format is not printed */
    byte[] pdf(FilledForm form);
}
