package co.ruta.definitions;

import co.ruta.sdk.definition.SchoolCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The list of dates or of events below one cycle of {@code calendar.yaml}, as lines. An item that changes is written anew;
 * the comments in it stay.
 */
final class CalendarSection {
    private final List<String> lines;
    private final int end;
    private final String indent;
    private final String name;
    private final Optional<Integer> head;

    private CalendarSection(List<String> lines, int end, String indent, String name, Optional<Integer> head) {
        this.lines = lines;
        this.end = end;
        this.indent = indent;
        this.name = name;
        this.head = head;
    }

    /**
     * The section of that name; it may not be there yet.
     *
     * @param from first line of the cycle
     * @param to the line after the cycle's last
     * @param indent of the cycle's own keys
     */
    static CalendarSection of(List<String> lines, int from, int to, String indent, String name) {
        Optional<Integer> head = Optional.empty();
        for (int line = from; line < to && head.isEmpty(); line++) {
            if (lines.get(line).startsWith(indent + name + ":")) {
                head = Optional.of(line);
            }
        }
        return new CalendarSection(lines, lastOf(lines, from, to) + 1, indent, name, head);
    }

    /** All lines of the file with the item in the section; empty when the list has a form that only its author can change. */
    Optional<List<String>> with(String id, Optional<SchoolCalendar> calendar, List<String> keys) {
        List<String> changed = new ArrayList<>(lines);
        if (head.isEmpty()) {
            List<String> section = new ArrayList<>(List.of(indent + name + ":"));
            section.addAll(item(indent + "  ", id, calendar, keys));
            changed.addAll(end, section);
            return Optional.of(changed);
        }
        int first = head.get() + 1;
        if (!lines.get(head.get()).matches("\\s*" + name + ":\\s*(#.*)?") || first >= end) {
            return Optional.empty();
        }
        String dash = dash(first);
        if (dash.isEmpty()) {
            return Optional.empty();
        }
        int after = first;
        for (int line = first; line < end; line++) {
            if (!isSilent(lines.get(line)) && !isBelow(lines.get(line), dash)) {
                break;
            }
            if (lines.get(line).startsWith(dash)) {
                int next = next(line + 1, dash);
                after = lastOf(lines, line, next) + 1;
                if (lines.get(line).matches("\\s*-\\s+\\{.*\\bid:\\s*" + Pattern.quote(id) + "\\b.*")) {
                    return Optional.empty();
                }
                if (isOf(line, after, id, calendar)) {
                    List<String> comments = changed.subList(line, after).stream()
                            .filter(it -> it.stripLeading().startsWith("#"))
                            .toList();
                    List<String> item = new ArrayList<>(item(dash.substring(0, dash.length() - 1), id, calendar, keys));
                    item.addAll(comments);
                    changed.subList(line, after).clear();
                    changed.addAll(line, item);
                    return Optional.of(changed);
                }
            }
        }
        changed.addAll(after, item(dash.substring(0, dash.length() - 1), id, calendar, keys));
        return Optional.of(changed);
    }

    private static List<String> item(String indent, String id, Optional<SchoolCalendar> calendar, List<String> keys) {
        List<String> item = new ArrayList<>(List.of(indent + "- id: " + id));
        keys.forEach(it -> item.add(indent + "  " + it));
        calendar.ifPresent(it -> item.add(indent + "  calendar: " + it));
        return item;
    }

    /** What the items of the list begin with; empty when the first of them has another form. */
    private String dash(int from) {
        for (int line = from; line < end; line++) {
            String text = lines.get(line);
            if (!isSilent(text)) {
                String blank =
                        text.substring(0, text.length() - text.stripLeading().length());
                return text.startsWith(blank + "- ") && blank.length() >= indent.length() ? blank + "-" : "";
            }
        }
        return "";
    }

    private int next(int from, String dash) {
        int line = from;
        while (line < end
                && (isSilent(lines.get(line))
                        || isBelow(lines.get(line), dash) && !lines.get(line).startsWith(dash))) {
            line++;
        }
        return line;
    }

    /** Whether a line belongs to the list: its dash or something deeper. */
    private static boolean isBelow(String line, String dash) {
        return line.startsWith(dash) || line.startsWith(dash.substring(0, dash.length() - 1) + " ");
    }

    private boolean isOf(int from, int to, String id, Optional<SchoolCalendar> calendar) {
        return has(from, to, "id", Optional.of(id)) && has(from, to, "calendar", calendar.map(Enum::name));
    }

    private boolean has(int from, int to, String key, Optional<String> value) {
        Pattern any = Pattern.compile("\\s*(-\\s+)?" + key + ":.*");
        Pattern wanted = Pattern.compile(
                "\\s*(-\\s+)?" + key + ":\\s*[\"']?" + Pattern.quote(value.orElse("")) + "[\"']?\\s*(#.*)?");
        return value.isEmpty()
                ? lines.subList(from, to).stream()
                        .noneMatch(it -> any.matcher(it).matches())
                : lines.subList(from, to).stream()
                        .anyMatch(it -> wanted.matcher(it).matches());
    }

    /** The last line that says something. */
    private static int lastOf(List<String> lines, int from, int to) {
        int last = to - 1;
        while (last > from && isSilent(lines.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isSilent(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }
}
