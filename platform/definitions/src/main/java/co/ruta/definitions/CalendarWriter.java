package co.ruta.definitions;

import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes {@code calendar.yaml} where a person opened or closed a cycle or dated something in it, and leaves every other line, comments too, as it
 * was written. It edits the block form the documentation shows; what it cannot edit it says by answering nothing.
 */
public final class CalendarWriter {
    private static final Pattern CYCLES = Pattern.compile("cycles:\\s*(#.*)?");
    private static final Pattern ITEM = Pattern.compile("(\\s*)-(\\s+)\\S.*");
    private static final Pattern OPEN = Pattern.compile("(\\s*(?:-\\s+)?open:\\s*)\\S+(.*)");

    private final List<String> lines;

    public CalendarWriter(String text) {
        this.lines = List.of(text.split("\n", -1));
    }

    /**
     * The file with one more cycle, open, before the others.
     *
     * @param source the act that opens it, as {@code source} takes it
     */
    public Optional<String> adding(int year, String catalogue, String source) {
        return list().map(at -> {
            String indent = item(at + 1).map(it -> it.group(1)).orElse("  ");
            List<String> changed = new ArrayList<>(lines);
            changed.addAll(
                    at + 1,
                    List.of(
                            indent + "- year: " + year,
                            indent + "  open: true",
                            indent + "  catalogue: " + catalogue,
                            indent + "  source: " + quoted(source)));
            return String.join("\n", changed);
        });
    }

    /**
     * The file with a cycle of it, which was there for its dates alone, open with this catalogue.
     *
     * @param source the act that opens it
     */
    public Optional<String> opening(int year, String catalogue, String source) {
        return setting(year, true)
                .flatMap(it -> new CalendarWriter(it).replacing(year, "catalogue", catalogue))
                .flatMap(it -> new CalendarWriter(it).replacing(year, "source", quoted(source)));
    }

    /** The file with one key of a cycle, which stands on a line of its own, of another value. */
    private Optional<String> replacing(int year, String key, String value) {
        return list().flatMap(at -> block(at, year)).flatMap(block -> {
            List<String> changed = new ArrayList<>(lines);
            for (int line = block.from(); line < block.to(); line++) {
                if (changed.get(line).matches(block.indent() + key + ":\\s*\\S.*")) {
                    changed.set(line, block.indent() + key + ": " + value);
                    return Optional.of(String.join("\n", changed));
                }
            }
            return Optional.empty();
        });
    }

    /** The file with a cycle of it open or closed. */
    public Optional<String> setting(int year, boolean open) {
        return list().flatMap(at -> block(at, year)).map(block -> {
            List<String> changed = new ArrayList<>(lines);
            for (int line = block.from(); line < block.to(); line++) {
                Matcher flag = OPEN.matcher(changed.get(line));
                if (flag.matches()) {
                    changed.set(line, flag.group(1) + open + flag.group(2));
                    return String.join("\n", changed);
                }
            }
            changed.add(block.from() + 1, block.indent() + "open: " + open);
            return String.join("\n", changed);
        });
    }

    /** The file with dates of a deadline in a cycle of it: over the same calendar's dates of that deadline, if it has some. */
    public Optional<String> dating(int year, DeadlineDates dates) {
        List<String> keys = new ArrayList<>();
        dates.opens().ifPresent(it -> keys.add("opens: " + it));
        dates.closes().ifPresent(it -> keys.add("closes: " + it));
        keys.add("act: " + quoted(dates.act().toString()));
        return put(year, "deadlines", dates.id(), dates.calendar(), keys);
    }

    /** The file with an event in a cycle of it: over the same calendar's event of that name, if it has one. */
    public Optional<String> dating(int year, CalendarEvent event) {
        List<String> keys = new ArrayList<>();
        keys.add("title: " + quoted(event.title()));
        event.from().ifPresent(it -> keys.add("from: " + it));
        event.to().ifPresent(it -> keys.add("to: " + it));
        keys.add("source: " + quoted(event.source().toString()));
        return put(year, "events", event.id(), event.calendar(), keys);
    }

    private Optional<String> put(
            int year, String section, String id, Optional<SchoolCalendar> calendar, List<String> keys) {
        return list().flatMap(at -> block(at, year))
                .flatMap(cycle -> CalendarSection.of(lines, cycle.from(), cycle.to(), cycle.indent(), section)
                        .with(id, calendar, keys))
                .map(it -> String.join("\n", it));
    }

    private Optional<Integer> list() {
        for (int line = 0; line < lines.size(); line++) {
            if (CYCLES.matcher(lines.get(line)).matches()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The first item from a line on, comments and blank lines aside. */
    private Optional<Matcher> item(int from) {
        return lines.stream()
                .skip(from)
                .filter(it -> !it.isBlank() && !it.stripLeading().startsWith("#"))
                .findFirst()
                .map(ITEM::matcher)
                .filter(Matcher::matches);
    }

    private Optional<Block> block(int list, int year) {
        Optional<Matcher> first = item(list + 1);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String dash = first.get().group(1) + "-";
        String inner = first.get().group(1) + " " + first.get().group(2);
        Pattern wanted = Pattern.compile("\\s*(-\\s+)?year:\\s*" + year + "\\s*(#.*)?");
        int from = -1;
        for (int line = list + 1; line <= lines.size(); line++) {
            boolean begins = line == lines.size()
                    || lines.get(line).startsWith(dash)
                    || lines.get(line).matches("[^\\s#].*") && !lines.get(line).startsWith("-");
            if (begins && from >= 0) {
                int start = from;
                int end = line;
                if (lines.subList(start, end).stream()
                        .anyMatch(
                                it -> own(it, dash, inner) && wanted.matcher(it).matches())) {
                    return Optional.of(new Block(start, end, inner));
                }
            }
            if (line < lines.size() && lines.get(line).startsWith(dash)) {
                from = line;
            }
        }
        return Optional.empty();
    }

    /** Whether a line holds a key of the cycle itself, not of something below it. */
    private static boolean own(String line, String dash, String inner) {
        return line.startsWith(dash) || line.startsWith(inner) && !line.startsWith(inner + " ");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The lines of one cycle: from inclusive, to exclusive. */
    private record Block(int from, int to, String indent) {}
}
