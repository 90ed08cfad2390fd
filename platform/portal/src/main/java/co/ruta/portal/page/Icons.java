package co.ruta.portal.page;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal's icons. A page carries only the symbols it uses, and those that a partial update may bring. */
final class Icons {
    private static final Pattern USE = Pattern.compile("#i-([a-z]+)\"");
    private static final Set<String> ALWAYS = Set.of("ok", "warn", "bad");

    /** What a rated component may bring when it is drawn again: evidence of each kind, two who disagree. */
    private static final Set<String> PARTIAL = Set.of("text", "link", "file", "two");

    private static final Map<String, String> SHAPES = new TreeMap<>(Map.ofEntries(
            Map.entry("bad", "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7v6M12 16.4v.1\"/>"),
            Map.entry("clock", "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7v5l3.5 2\"/>"),
            Map.entry("dash", "<path d=\"M6 12h12\"/>"),
            Map.entry("dot", "<circle cx=\"12\" cy=\"12\" r=\"7\"/>"),
            Map.entry("down", "<path d=\"M12 4v11M7 11l5 5 5-5M5 20h14\"/>"),
            Map.entry("file", "<path d=\"M7 3h7l4 4v14H7zM14 3v4h4\"/>"),
            Map.entry(
                    "half",
                    "<circle cx=\"12\" cy=\"12\" r=\"8\"/><path d=\"M12 4a8 8 0 010 16z\" fill=\"currentColor\"/>"),
            Map.entry("link", "<path d=\"M10 14l4-4M9 7l2-2a4 4 0 016 6l-2 2M15 17l-2 2a4 4 0 01-6-6l2-2\"/>"),
            Map.entry("mail", "<path d=\"M3 6h18v12H3zM3 7l9 7 9-7\"/>"),
            Map.entry("ok", "<path d=\"M5 13l4.5 4.5L19 7\"/>"),
            Map.entry("text", "<path d=\"M5 6h14M5 12h14M5 18h8\"/>"),
            Map.entry("two", "<path d=\"M8 4L4 8l4 4M4 8h16M16 12l4 4-4 4M20 16H4\"/>"),
            Map.entry("warn", "<path d=\"M12 4L2.5 20h19zM12 10v4.5M12 17.4v.1\"/>"),
            Map.entry("x", "<path d=\"M6 6l12 12M18 6L6 18\"/>")));
    private static final String END = "</body>";

    private Icons() {}

    static String withSymbols(String html) {
        int end = html.lastIndexOf(END);
        if (end < 0) {
            return html;
        }
        Set<String> used = new LinkedHashSet<>(ALWAYS);
        if (html.contains(" hx-")) {
            used.addAll(PARTIAL);
        }
        Matcher use = USE.matcher(html);
        while (use.find()) {
            used.add(use.group(1));
        }
        StringBuilder sprite = new StringBuilder("<svg width=\"0\" height=\"0\" class=\"vh\" aria-hidden=\"true\">");
        SHAPES.forEach((name, shape) -> {
            if (used.contains(name)) {
                sprite.append("<symbol id=\"i-")
                        .append(name)
                        .append("\" viewBox=\"0 0 24 24\">")
                        .append(shape)
                        .append("</symbol>");
            }
        });
        sprite.append("</svg>");
        return new StringBuilder(html).insert(end, sprite).toString();
    }
}
