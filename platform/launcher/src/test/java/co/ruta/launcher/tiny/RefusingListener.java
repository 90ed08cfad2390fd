package co.ruta.launcher.tiny;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** An application that cannot start, as when a migration fails. */
public final class RefusingListener implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        throw new IllegalStateException("La migración 7 no se pudo aplicar: falta la tabla personas");
    }
}
