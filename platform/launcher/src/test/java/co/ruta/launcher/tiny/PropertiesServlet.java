package co.ruta.launcher.tiny;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.TimeZone;

/** Shows what the application was told. */
public final class PropertiesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith("ruta.")) {
                response.getWriter().println(name + "=" + System.getProperty(name));
            }
        }
        response.getWriter().println("zone=" + TimeZone.getDefault().getID());
    }
}
