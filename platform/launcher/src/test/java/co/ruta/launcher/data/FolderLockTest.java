package co.ruta.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.launcher.LaunchProblem;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path place;

    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = DataFolder.at(place.resolve("datos"));
    }

    @Test
    void aTakenFolderIsRefusedNamingItsHolder() {
        try (FolderLock held = FolderLock.take(folder)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(folder))
                    .isInstanceOfSatisfying(LaunchProblem.class, problem -> assertThat(problem.code())
                            .isEqualTo(LaunchProblem.Code.DATA_FOLDER_IN_USE))
                    .hasMessageContaining("proceso " + ProcessHandle.current().pid())
                    .hasMessageContaining(folder.root().toString());
        }
    }

    @Test
    void askingForATakenFolderDoesNotFreeIt() {
        try (FolderLock held = FolderLock.take(folder)) {
            assertThat(held).isNotNull();
            assertThat(FolderLock.tryTake(folder)).isEmpty();
            assertThat(FolderLock.tryTake(folder)).isEmpty();
        }
    }

    @Test
    void aFolderGivenBackCanBeTakenAgain() {
        FolderLock.take(folder).close();

        FolderLock.take(folder).close();
    }

    @Test
    void anotherFolderIsFree() {
        DataFolder other = DataFolder.at(place.resolve("otros"));
        try (FolderLock one = FolderLock.take(folder);
                FolderLock two = FolderLock.take(other)) {
            assertThat(one).isNotSameAs(two);
        }
    }
}
