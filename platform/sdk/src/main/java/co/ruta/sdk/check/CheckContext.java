package co.ruta.sdk.check;

import java.time.LocalDate;
import java.util.Map;

/** What a check may know besides the document. */
public interface CheckContext {
    /** Today in the territory's zone. */
    LocalDate today();

    /** The territory's settings of this plugin, as text by name. */
    Map<String, String> settings();
}
