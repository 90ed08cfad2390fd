package co.ruta.core.evidence;

import co.ruta.core.json.Json;
import co.ruta.core.problem.Problem;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which values a row that holds a piece of evidence takes, in whatever document. */
public final class EvidenceRules {
    /** What is said of a link that is none. */
    public static final String LINK_MESSAGE =
            "El enlace debe comenzar por http:// o https:// y tener un nombre de sitio, por ejemplo"
                    + " https://www.ejemplo.edu.co/acta.pdf.";

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LINK = 2000;
    private static final int LONGEST_NAME = 250;
    private static final Pattern SHA = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> KEYS = Set.of("kind", "text", "url", "sha256", "name");
    private static final JsonString NOTHING = Json.createValue("");

    private final Predicate<String> fileExists;

    /** @param fileExists whether the school has a file of that SHA-256 */
    public EvidenceRules(Predicate<String> fileExists) {
        this.fileExists = fileExists;
    }

    /** A text, a link or a file. */
    public Optional<Problem> check(String path, JsonValue value) {
        return check(path, value, Optional.empty());
    }

    /** A file and nothing else. */
    public Optional<Problem> checkFile(String path, JsonValue value) {
        return check(path, value, Optional.of("FILE"));
    }

    private Optional<Problem> check(String path, JsonValue value, Optional<String> onlyKind) {
        if (!(value instanceof JsonObject item)) {
            return wrong(path, "VALUE_NOT_VALID", "Una evidencia es un objeto con «kind» y su contenido.");
        }
        Optional<String> stranger =
                item.keySet().stream().filter(it -> !KEYS.contains(it)).findFirst();
        if (stranger.isPresent()) {
            return wrong(path, "UNKNOWN_FIELD", "Una evidencia no tiene el campo «" + shortened(stranger.get()) + "».");
        }
        Optional<Problem> text = texts(path, item);
        if (text.isPresent()) {
            return text;
        }
        String kind = item.getString("kind", onlyKind.orElse(""));
        if (onlyKind.filter(it -> !it.equals(kind)).isPresent()) {
            return wrong(path, "VALUE_NOT_VALID", "Aquí va un archivo («kind» debe ser FILE).");
        }
        return switch (kind) {
            case "TEXT" ->
                item.getString("text", "").isBlank()
                        ? wrong(path, "EVIDENCE_EMPTY", "Escriba qué se observa y dónde se puede comprobar.")
                        : Optional.empty();
            case "LINK" ->
                isLink(item.getString("url", "")) ? Optional.empty() : wrong(path, "LINK_NOT_VALID", LINK_MESSAGE);
            case "FILE" -> file(path, item.getString("sha256", ""));
            default -> wrong(path, "VALUE_NOT_VALID", "Una evidencia es TEXT, LINK o FILE.");
        };
    }

    private static Optional<Problem> texts(String path, JsonObject item) {
        for (String key : item.keySet()) {
            if (!(item.get(key) instanceof JsonString)) {
                return wrong(path, "VALUE_NOT_VALID", "El campo «" + key + "» de una evidencia es un texto.");
            }
        }
        Optional<Problem> text = length(path, "Evidencia", item, "text", LONGEST_TEXT);
        return text.isPresent() ? text : length(path, "Nombre de la evidencia", item, "name", LONGEST_NAME);
    }

    private static Optional<Problem> length(String path, String label, JsonObject item, String key, int longest) {
        String text = ((JsonString) item.getOrDefault(key, NOTHING)).getString();
        int length = text.codePointCount(0, text.length());
        return length <= longest
                ? Optional.empty()
                : wrong(
                        path,
                        "TEXT_TOO_LONG",
                        label + ": el texto tiene " + length + " caracteres y admite hasta " + longest
                                + ". Acórtelo o adjúntelo como archivo.");
    }

    private Optional<Problem> file(String path, String sha256) {
        if (!SHA.matcher(sha256).matches()) {
            return wrong(path, "VALUE_NOT_VALID", "«sha256» debe tener 64 cifras hexadecimales en minúscula.");
        }
        return fileExists.test(sha256)
                ? Optional.empty()
                : wrong(path, "EVIDENCE_UNKNOWN", "El establecimiento no tiene ese archivo. Súbalo y cítelo después.");
    }

    /** Whether it is a web address with a site. */
    public static boolean isLink(String text) {
        if (text.length() > LONGEST_LINK) {
            return false;
        }
        try {
            URI uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static Optional<Problem> wrong(String path, String code, String message) {
        return Optional.of(Problem.at(path, code, message));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
