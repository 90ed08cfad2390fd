package co.ruta.bench.load;

import com.github.f4b6a3.ulid.UlidCreator;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicNameValuePair;

/** Counts the bytes of bodies that travel, compressed as they travel, as a browser with a cache would fetch them. */
public final class Browser implements AutoCloseable {
    private static final Pattern ASSET =
            Pattern.compile("<(?:link[^>]+rel=\"stylesheet\"[^>]+href|script[^>]+src)=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private static final Pattern TOKEN = Pattern.compile("data-csrf=\"([^\"]+)\"");
    private static final Pattern REVISION = Pattern.compile("data-revision=\"(\\d+)\"");
    private static final Pattern LEVEL = Pattern.compile("name=\"(ratings/[^\"]+/level)\"");

    private final BasicCookieStore cookies = new BasicCookieStore();
    private final CloseableHttpClient counting = HttpClients.custom()
            .setDefaultCookieStore(cookies)
            .disableContentCompression()
            .build();
    private final CloseableHttpClient reading =
            HttpClients.custom().setDefaultCookieStore(cookies).build();
    private final Set<String> cached = new HashSet<>();
    private final URI server;

    public Browser(URI server) {
        this.server = server;
    }

    public void signIn(String user, String password) throws IOException {
        post("/entrar", List.of(field("login", user), field("password", password)), html("/entrar"));
        cached.clear();
    }

    /** Bytes of the page's body and of the styles and scripts it names that were not fetched before. */
    public int visit(String path) throws IOException {
        int bytes = bytes(path);
        Set<String> named = new LinkedHashSet<>();
        Matcher matcher = ASSET.matcher(html(path));
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        for (String asset : named) {
            if (cached.add(asset)) {
                bytes += bytes(asset);
            }
        }
        return bytes;
    }

    /** Bytes of both bodies when the page saves one answer, as its script does. */
    public int saveAnswer(String page, String save) throws IOException {
        String html = html(page);
        Matcher token = TOKEN.matcher(html);
        Matcher field = LEVEL.matcher(html);
        Matcher revision = REVISION.matcher(html);
        if (!token.find() || !field.find() || !revision.find()) {
            throw new IOException("Nothing to rate at " + page);
        }
        HttpPost request = new HttpPost(server.resolve(save));
        request.setHeader("X-CSRF-Token", token.group(1));
        UrlEncodedFormEntity body = new UrlEncodedFormEntity(List.of(
                field("op", UlidCreator.getMonotonicUlid().toString()),
                field("path", field.group(1)),
                field("base", revision.group(1)),
                field("value", "3")));
        request.setEntity(body);
        int answered = counting.execute(request, response -> {
            if (response.getCode() >= 300) {
                throw new IOException(save + " answered " + response.getCode());
            }
            return response.getEntity() == null ? 0 : EntityUtils.toByteArray(response.getEntity()).length;
        });
        return (int) body.getContentLength() + answered;
    }

    public String html(String path) throws IOException {
        return reading.execute(new HttpGet(server.resolve(path)), response -> {
            if (response.getCode() != 200) {
                throw new IOException(path + " answered " + response.getCode());
            }
            return EntityUtils.toString(response.getEntity());
        });
    }

    private int bytes(String path) throws IOException {
        HttpUriRequestBase request = new HttpGet(server.resolve(path));
        request.setHeader("Accept-Encoding", "gzip");
        return counting.execute(request, response -> EntityUtils.toByteArray(response.getEntity()).length);
    }

    private void post(String path, List<NameValuePair> fields, String page) throws IOException {
        Matcher token = CSRF.matcher(page);
        if (!token.find()) {
            throw new IOException("No form at " + path);
        }
        List<NameValuePair> all = new ArrayList<>(fields);
        all.add(field("csrf", token.group(1)));
        HttpPost request = new HttpPost(server.resolve(path));
        request.setEntity(new UrlEncodedFormEntity(all));
        reading.execute(request, response -> {
            EntityUtils.consume(response.getEntity());
            return response.getCode();
        });
    }

    private static NameValuePair field(String name, String value) {
        return new BasicNameValuePair(name, value);
    }

    @Override
    public void close() throws IOException {
        counting.close();
        reading.close();
    }
}
