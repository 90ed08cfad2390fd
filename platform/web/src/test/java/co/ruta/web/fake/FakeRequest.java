package co.ruta.web.fake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request, seen as JAX-RS sees it and as a servlet does. What no test needs is not there. */
public final class FakeRequest {
    private final String method;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Cookie> cookies = new HashMap<>();
    private @Nullable MediaType type;
    private InputStream body = InputStream.nullInputStream();
    private String remote = "127.0.0.1";

    public FakeRequest(String method) {
        this.method = method;
        header("Host", "ruta.example");
    }

    public FakeRequest header(String name, String value) {
        headers.put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    public FakeRequest cookie(String name, String value) {
        cookies.put(name, new Cookie.Builder(name).value(value).build());
        return this;
    }

    public FakeRequest from(String address) {
        this.remote = address;
        return this;
    }

    public FakeRequest body(MediaType mediaType, String text) {
        this.type = mediaType;
        this.body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** What is left of the body. */
    public String rest() throws IOException {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }

    public ContainerRequestContext jaxRs() {
        return proxy(ContainerRequestContext.class, (name, values) -> switch (name) {
            case "getMethod" -> method;
            case "getHeaderString" -> headers.get(((String) values[0]).toLowerCase(Locale.ROOT));
            case "getMediaType" -> type;
            case "getCookies" -> cookies;
            case "getEntityStream" -> body;
            case "setEntityStream" -> {
                body = (InputStream) values[0];
                yield null;
            }
            default -> throw new UnsupportedOperationException(name);
        });
    }

    public HttpServletRequest servlet() {
        return proxy(HttpServletRequest.class, (name, values) -> switch (name) {
            case "getHeader" -> headers.get(((String) values[0]).toLowerCase(Locale.ROOT));
            case "getRemoteAddr" -> remote;
            case "getScheme" -> "http";
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private interface Answers {
        @Nullable
        Object to(String name, Object[] values);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, values) -> answers.to(method.getName(), values == null ? new Object[0] : values)));
    }
}
