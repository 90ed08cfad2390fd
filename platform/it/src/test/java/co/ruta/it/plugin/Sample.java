package co.ruta.it.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.definitions.Fingerprint;
import co.ruta.definitions.TerritoryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One project of a plugin: a copy of the sound one, changed in one place. */
record Sample(Path folder) {
    static Sample copy(Path sound, Path parent, String name) throws IOException {
        Sample sample = new Sample(Files.createDirectory(parent.resolve(name)));
        Repository.copy(sound, sample.folder);
        sample.replace("pom.xml", "SAMPLE", name).replace("pom.xml", "RUTA_VERSION", "0.1.0-SNAPSHOT");
        return sample;
    }

    Sample replace(String file, String was, String becomes) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(was);
        Files.writeString(path, text.replace(was, becomes));
        return this;
    }

    Sample add(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }

    Sample without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** Writes its version down as published. */
    Sample published() throws IOException {
        String hash = Fingerprint.of(TerritoryFolder.files(folder.resolve("src/main/resources/definitions")));
        Files.writeString(folder.resolve("definitions.lock"), "1.0.0 " + hash + "\n");
        return this;
    }
}
