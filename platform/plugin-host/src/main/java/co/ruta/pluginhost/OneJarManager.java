package co.ruta.pluginhost;

import co.ruta.sdk.Sdk;
import co.ruta.sdk.Version;
import co.ruta.sdk.VersionRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginState;
import org.pf4j.PluginStatusProvider;
import org.pf4j.PropertiesPluginDescriptorFinder;
import org.pf4j.VersionManager;

/**
 * PF4J for exactly one jar. A manager per plugin keeps PF4J's shared lists out of the way (one bad jar spoils
 * everybody's, and two versions of a plugin cannot stand side by side during an upgrade).
 */
final class OneJarManager extends JarPluginManager {
    private final Path jar;
    private final List<Path> libraries;
    private final SdkView view;

    OneJarManager(Path jar, List<Path> libraries, SdkView view) {
        super(List.of(jar.toAbsolutePath().getParent()).toArray(Path[]::new));
        this.jar = jar;
        this.libraries = libraries;
        this.view = view;
        setSystemVersion(Sdk.VERSION.toString());
        setResolveRecoveryStrategy(ResolveRecoveryStrategy.IGNORE_PLUGIN_AND_CONTINUE);
    }

    /** Loads and starts the jar; answers the loader its classes come from. */
    PluginClassLoader begin() {
        String id = loadPlugin(jar);
        if (startPlugin(id) != PluginState.STARTED) {
            Throwable cause = getPlugin(id).getFailedException();
            throw new IllegalStateException("PF4J did not start " + id, cause);
        }
        return (PluginClassLoader) getPluginClassLoader(id);
    }

    /** Stops and unloads whatever was loaded, one by one, and closes its file. */
    void end() {
        for (String id : List.copyOf(plugins.keySet())) {
            ClassLoader loader = getPluginClassLoader(id);
            unloadPlugin(id);
            try {
                if (loader instanceof PluginClassLoader open && !open.isClosed()) {
                    open.close();
                }
            } catch (IOException unclosed) {
                throw new UncheckedIOException(unclosed);
            }
        }
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new PropertiesPluginDescriptorFinder();
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            public ClassLoader loadPlugin(Path path, PluginDescriptor descriptor) {
                PluginClassLoader loader = new PluginClassLoader(pluginManager, descriptor, view);
                loader.addFile(path.toFile());
                libraries.forEach(it -> loader.addFile(it.toFile()));
                return loader;
            }
        };
    }

    @Override
    protected PluginFactory createPluginFactory() {
        // plugins know no PF4J type, so PF4J's own life cycle has nothing to call
        return wrapper -> new Plugin() {};
    }

    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        // who is switched off is kept in the database, not in files of the plugin folder
        return new PluginStatusProvider() {
            @Override
            public boolean isPluginDisabled(String pluginId) {
                return false;
            }

            @Override
            public void disablePlugin(String pluginId) {}

            @Override
            public void enablePlugin(String pluginId) {}
        };
    }

    @Override
    protected PluginRepository createPluginRepository() {
        return new PluginRepository() {
            @Override
            public List<Path> getPluginPaths() {
                return List.of();
            }

            @Override
            public boolean deletePluginPath(Path path) {
                return false;
            }
        };
    }

    @Override
    protected VersionManager createVersionManager() {
        return new VersionManager() {
            @Override
            public boolean checkVersionConstraint(String version, String constraint) {
                return constraint.equals("*")
                        || VersionRange.parse(constraint)
                                .flatMap(range -> Version.parse(version).map(range::accepts))
                                .orElse(false);
            }

            @Override
            public int compareVersions(String a, String b) {
                return Version.parse(a).orElseThrow().compareTo(Version.parse(b).orElseThrow());
            }
        };
    }
}
