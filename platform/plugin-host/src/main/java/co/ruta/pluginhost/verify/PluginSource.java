package co.ruta.pluginhost.verify;

import co.ruta.contract.Breach;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A plugin as it lies on disk.
 *
 * @param name of its jar
 * @param definitions path below the definitions folder → text
 * @param content path → bytes of everything else that its jar holds or will hold; absent when there are definitions only
 * @param jar the jar as it is; absent when it has to be made of the content
 * @param lock where its published versions are written down; absent when that was not said
 * @param place from a path inside the jar, or of a source file, to the file a person opens
 * @param problems what already keeps it from being read
 */
record PluginSource(
        String name,
        Map<String, String> definitions,
        Optional<Map<String, byte[]>> content,
        Optional<byte[]> jar,
        Optional<LockFile> lock,
        UnaryOperator<String> place,
        List<Breach> problems) {

    PluginSource with(Optional<LockFile> other) {
        return other.isEmpty() ? this : new PluginSource(name, definitions, content, jar, other, place, problems);
    }
}
