package co.ruta.portal.asset;

import java.util.regex.Pattern;

/** Takes comments and spare blanks out of our own style sheets and scripts; what they say stays. */
final class Slim {
    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CSS_AROUND = Pattern.compile(" ?([{};]) ?");
    private static final Pattern CSS_AFTER = Pattern.compile("([:,]) ");
    private static final Pattern SCRIPT_COMMENT = Pattern.compile("(?m)^\\s*//.*\\R");
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");

    private Slim() {}

    static String css(String source) {
        String slim = CSS_COMMENT.matcher(source).replaceAll("");
        slim = BLANKS.matcher(slim).replaceAll(" ");
        slim = CSS_AROUND.matcher(slim).replaceAll("$1");
        slim = CSS_AFTER.matcher(slim).replaceAll("$1");
        return slim.replace(";}", "}").strip();
    }

    /** Only comments that have a line of their own go; template texts must not span lines. */
    static String script(String source) {
        return INDENT.matcher(SCRIPT_COMMENT.matcher(source).replaceAll("")).replaceAll("");
    }
}
