package co.ruta.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes pages and fragments as HTML. */
@Provider
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Object> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Page.class || type == Fragment.class;
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        String html = value instanceof Page page ? Templates.page(page) : Templates.fragment((Fragment) value);
        headers.putSingle("Content-Type", "text/html;charset=utf-8");
        out.write(html.getBytes(StandardCharsets.UTF_8));
    }
}
