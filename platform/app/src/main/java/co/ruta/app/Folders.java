package co.ruta.app;

import co.ruta.core.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the installation keeps its files. */
@ApplicationScoped
class Folders {
    @Inject
    @ConfigProperty(name = "ruta.data")
    private String data;

    @Produces
    @Singleton
    DataFolder data() {
        return new DataFolder(Path.of(data).toAbsolutePath().normalize());
    }
}
