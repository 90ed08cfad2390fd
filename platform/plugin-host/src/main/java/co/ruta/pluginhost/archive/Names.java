package co.ruta.pluginhost.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the names of entries: each means one place inside, on whatever system it is read, and no two mean the same. */
final class Names {
    private static final int LONGEST = 240;
    private static final int DEEPEST = 30;
    private static final int MOST_REASONS = 20;
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Set<Integer> INVISIBLE = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.UNASSIGNED,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private final List<String> reasons = new ArrayList<>();
    private final boolean anyLetters;

    private Names(boolean anyLetters) {
        this.anyLetters = anyLetters;
    }

    /**
     * @param anyLetters whether names may be in other letters than they say, as people's programs write them
     * @throws UnsafeArchive with every odd name, at most {@value #MOST_REASONS}
     */
    static void check(List<Entry> entries, boolean anyLetters) throws UnsafeArchive {
        Names names = new Names(anyLetters);
        entries.forEach(names::judge);
        names.compare(entries);
        if (!names.reasons.isEmpty()) {
            throw new UnsafeArchive(names.reasons);
        }
    }

    private void judge(Entry entry) {
        String name = entry.name();
        if (entry.hasOddFlags()) {
            say("El archivo «" + shown(name) + "» está cifrado o empaquetado de una manera que no se admite.");
        }
        if (entry.method() != Entry.STORED && entry.method() != Entry.DEFLATED) {
            say("El archivo «" + shown(name) + "» está comprimido de una manera que no se admite.");
        }
        if (!entry.isPlain()) {
            say("El archivo «" + shown(name) + "» es un enlace o algo que no es un archivo.");
        }
        if (escapes(name)) {
            say("El jar tiene un nombre que sale de su carpeta: «" + shown(name) + "».");
        } else if (isOdd(entry)) {
            say("El jar tiene un nombre de archivo que no se admite: «" + shown(name) + "».");
        }
    }

    private static boolean escapes(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || SLASH.splitAsStream(name).anyMatch(it -> it.equals("..") || it.equals("."));
    }

    private boolean isOdd(Entry entry) {
        String name = entry.name();
        boolean ascii = name.chars().allMatch(it -> it < 128);
        return name.length() > LONGEST
                || name.chars().filter(it -> it == '/').count() > DEEPEST
                || name.contains("//")
                || !anyLetters && !ascii && !entry.saysUtf8()
                || name.codePoints().anyMatch(it -> INVISIBLE.contains(Character.getType(it)))
                || SLASH.splitAsStream(name).anyMatch(it -> it.endsWith(".") || it.endsWith(" ") || it.startsWith(" "));
    }

    private void compare(List<Entry> entries) {
        Map<String, String> seen = new HashMap<>();
        Set<String> files = new HashSet<>();
        for (Entry entry : entries) {
            String other = seen.put(folded(entry.name()), entry.name());
            if (entry.name().equals(other)) {
                say("El jar tiene dos veces el archivo «" + shown(other) + "».");
            } else if (other != null) {
                say("El jar tiene dos nombres que otro sistema tomaría por uno: «" + shown(other) + "» y «"
                        + shown(entry.name()) + "».");
            }
            if (!entry.isFolder()) {
                files.add(folded(entry.name()));
            }
        }
        for (Entry entry : entries) {
            String name = folded(entry.name());
            for (int at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
                if (files.contains(name.substring(0, at))) {
                    say("El jar tiene un archivo que también es carpeta: «" + shown(entry.name()) + "».");
                }
            }
        }
    }

    /** What file systems that know no case, or compose accents, make of a name. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static String shown(String name) {
        String visible = name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return visible.length() > 80 ? visible.substring(0, 80) + "…" : visible;
    }

    private void say(String reason) {
        if (!reasons.contains(reason) && reasons.size() < MOST_REASONS) {
            reasons.add(reason);
        }
    }
}
