package co.ruta.app.batch;

import co.ruta.core.batch.Archives;
import co.ruta.pluginhost.archive.PeoplesZip;
import co.ruta.pluginhost.archive.UnsafeArchive;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;

/** The plugin host knows how to open archives that nobody vouches for. */
@ApplicationScoped
class ArchivesAdapter implements Archives {
    @Override
    public void each(byte[] zip, int mostFiles, long mostBytes, BiConsumer<String, byte[]> taker) throws Unsafe {
        try {
            PeoplesZip.each(zip, mostFiles, mostBytes, taker);
        } catch (UnsafeArchive unsafe) {
            throw new Unsafe(unsafe.reasons());
        }
    }
}
