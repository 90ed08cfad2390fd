package co.ruta.core.audit;

import co.ruta.core.SafeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Heads in files of a folder: {@code <territory>.head}, and {@code <territory>.<number>.cut} for those set aside. */
final class HeadFiles implements HeadStore {
    private final Path folder;

    HeadFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Noted read(String territory) {
        Path file = folder.resolve(name(territory) + ".head");
        try {
            if (!Files.exists(file)) {
                return new Noted(Optional.empty(), false, cut(territory));
            }
            Optional<Head> head = Head.parse(Files.readString(file));
            return new Noted(head, head.isEmpty(), cut(territory));
        } catch (IOException unreadable) {
            return new Noted(Optional.empty(), true, List.of());
        }
    }

    @Override
    public void write(Head head) {
        put(name(head.territory()) + ".head", head);
    }

    @Override
    public void setAside(Head head) {
        put(name(head.territory()) + "." + head.number() + ".cut", head);
    }

    private void put(String name, Head head) {
        try {
            SafeFile.write(folder.resolve(name), head.text());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Head> cut(String territory) throws IOException {
        List<Head> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name(territory) + ".*.cut")) {
            for (Path file : files) {
                Head.parse(Files.readString(file)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The platform's own events have no territory. */
    private static String name(String territory) {
        return territory.equals("-") ? "_platform" : territory;
    }
}
