package co.ruta.pluginhost;

import co.ruta.pluginhost.weave.TickClass;
import java.util.Set;

/**
 * All that a plugin sees of the house: the JDK, the listed packages and its own tick. What is not listed does not exist for
 * it, so that no library of the server becomes part of the SDK by accident.
 */
final class SdkView extends ClassLoader {
    /** With the trailing dot, so that {@code co.ruta.sdkish} is not meant. */
    private static final Set<String> VISIBLE = Set.of("co.ruta.sdk.");

    private final ClassLoader house;
    private final Class<?> tick;

    SdkView(TickClass tick) {
        super("sdk-view", ClassLoader.getPlatformClassLoader());
        this.house = SdkView.class.getClassLoader();
        byte[] bytes = tick.bytes();
        this.tick = defineClass(tick.name(), bytes, 0, bytes.length);
    }

    Class<?> tick() {
        return tick;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (VISIBLE.stream().anyMatch(name::startsWith)) {
            return house.loadClass(name);
        }
        throw new ClassNotFoundException(name + " is not visible to plugins");
    }
}
