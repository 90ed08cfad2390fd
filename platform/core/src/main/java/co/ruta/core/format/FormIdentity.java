package co.ruta.core.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook says of itself, so that it is recognised when it comes back.
 *
 * @param format id of the format
 * @param number number of its version
 * @param submission number of the delivery; 0 for a draft
 * @param revision of the draft it was made from
 * @param target what it can be brought back to
 */
public record FormIdentity(
        String plugin,
        String format,
        int number,
        String territory,
        String school,
        String document,
        int cycle,
        int submission,
        long revision,
        Target target) {
    FormIdentity(
            String plugin,
            String format,
            int number,
            String territory,
            String school,
            String document,
            int cycle,
            int submission,
            long revision) {
        this(plugin, format, number, territory, school, document, cycle, submission, revision, Target.DOCUMENT);
    }

    /** What a workbook can be brought back to. */
    public enum Target {
        /** A document of the route. */
        DOCUMENT,
        /** A record that is being written. */
        RECORD,
        /** Nothing: it is only read. */
        NONE
    }

    /** Of a workbook that says nothing but its format. */
    static FormIdentity nobodys(String plugin, String format, int number) {
        return new FormIdentity(plugin, format, number, "", "", "", 0, 0, 0);
    }

    /** As names and values. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("ruta", "1");
        words.put("plugin", plugin);
        words.put("format", format);
        words.put("number", String.valueOf(number));
        words.put("territory", territory);
        words.put("school", school);
        words.put("document", document);
        words.put("cycle", String.valueOf(cycle));
        words.put("submission", String.valueOf(submission));
        words.put("revision", String.valueOf(revision));
        words.put("target", target.name());
        return words;
    }

    /** Empty when these are not the words of a workbook of ours. */
    static Optional<FormIdentity> of(Map<String, String> words) {
        try {
            return words.getOrDefault("ruta", "").equals("1")
                    ? Optional.of(new FormIdentity(
                            words.getOrDefault("plugin", ""),
                            words.getOrDefault("format", ""),
                            Integer.parseInt(words.getOrDefault("number", "")),
                            words.getOrDefault("territory", ""),
                            words.getOrDefault("school", ""),
                            words.getOrDefault("document", ""),
                            Integer.parseInt(words.getOrDefault("cycle", "")),
                            Integer.parseInt(words.getOrDefault("submission", "")),
                            Long.parseLong(words.getOrDefault("revision", "")),
                            Target.valueOf(words.getOrDefault("target", Target.DOCUMENT.name()))))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
