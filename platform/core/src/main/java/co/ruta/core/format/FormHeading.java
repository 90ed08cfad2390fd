package co.ruta.core.format;

import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatLayout.HeaderItem;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a form is from and about, as its heading says it.
 *
 * @param secretaria as it signs
 * @param territory its name
 * @param school empty for a form about all of them
 * @param cycle the year it is of
 */
public record FormHeading(String secretaria, String territory, Optional<About> school, Optional<Integer> cycle) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** A school as a heading names it. */
    public record About(String name, String daneCode) {}

    /** What the items of a heading say; {@code LOGO} and {@code PAGE} are no words. */
    Map<HeaderItem, String> words(FormatDefinition format) {
        Map<HeaderItem, String> words = new EnumMap<>(HeaderItem.class);
        words.put(HeaderItem.SECRETARIA, secretaria);
        words.put(HeaderItem.TERRITORY, territory);
        words.put(HeaderItem.PROCESS, "Proceso: " + format.process());
        words.put(HeaderItem.TITLE, format.title());
        format.code().ifPresent(it -> words.put(HeaderItem.CODE, "Código: " + it));
        words.put(HeaderItem.VERSION, "Versión: " + format.version());
        format.approved().ifPresent(it -> words.put(HeaderItem.APPROVAL_DATE, "Aprobado: " + DAY.format(it)));
        school.ifPresent(it -> {
            words.put(HeaderItem.SCHOOL, it.name());
            words.put(HeaderItem.DANE_CODE, "DANE " + it.daneCode());
        });
        cycle.ifPresent(it -> words.put(HeaderItem.CYCLE, "Vigencia " + it));
        return words;
    }
}
