package co.ruta.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStateTest {

    @TempDir
    private Path folder;

    @Test
    void whatCameChangedOrWentIsSeen() throws IOException {
        Path stays = write("a/stays.yaml", "1");
        Path changes = write("a/changes.yaml", "1");
        Path goes = write("goes.yaml", "1");
        FolderState before = FolderState.of(folder);

        Files.writeString(changes, "22");
        Files.delete(goes);
        Path came = write("b/came.yaml", "1");

        assertThat(FolderState.of(folder).changedSince(before))
                .containsExactlyInAnyOrder(changes, goes, came)
                .doesNotContain(stays);
    }

    @Test
    void aSaveOfTheSameLengthIsSeenByItsTime() throws IOException {
        Path file = write("a.yaml", "1");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        FolderState before = FolderState.of(folder);

        Files.writeString(file, "2");

        assertThat(FolderState.of(folder).changedSince(before)).containsExactly(file);
    }

    @Test
    void hiddenFilesAndEditorsCopiesCountForNothing() throws IOException {
        FolderState before = FolderState.of(folder);

        write(".ruta/logs/ruta.log", "x");
        write(".a.yaml.swp", "x");
        write("a.yaml~", "x");

        assertThat(FolderState.of(folder).changedSince(before)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        Path missing = folder.resolve("nada");

        assertThat(FolderState.of(missing).changedSince(FolderState.of(folder))).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
