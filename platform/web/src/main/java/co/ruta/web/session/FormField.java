package co.ruta.web.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the field {@code csrf} of a form and leaves the body as it was, for the resource to read. */
final class FormField {
    private static final String NAME = "csrf";
    private static final int FIRST_PART = 2048;

    /** The first part of a multipart body, when it is our field; the token's alphabet needs no decoding. */
    private static final Pattern FIRST_IS_TOKEN =
            Pattern.compile("\\A--[^\\r\\n]+\\r\\n(?i:content-disposition): *form-data; *name=\"" + NAME
                    + "\"\\r\\n(?:[A-Za-z-]+:[^\\r\\n]*\\r\\n)*\\r\\n([A-Za-z0-9_-]{43})\\r\\n--");

    private FormField() {}

    static Optional<String> ofUrlEncoded(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return Arrays.stream(new String(body, StandardCharsets.US_ASCII).split("&"))
                .filter(it -> it.startsWith(NAME + "="))
                .map(it -> decoded(it.substring(NAME.length() + 1)))
                .findFirst();
    }

    /** The field must come first, so that a large file need not be read before we know who sends it. */
    static Optional<String> ofMultipart(ContainerRequestContext request) throws IOException {
        InputStream body = new BufferedInputStream(request.getEntityStream(), FIRST_PART);
        body.mark(FIRST_PART);
        String start = new String(body.readNBytes(FIRST_PART), StandardCharsets.ISO_8859_1);
        body.reset();
        request.setEntityStream(body);
        Matcher first = FIRST_IS_TOKEN.matcher(start);
        return first.find() ? Optional.of(first.group(1)) : Optional.empty();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
