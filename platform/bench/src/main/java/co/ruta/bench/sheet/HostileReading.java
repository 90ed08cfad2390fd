package co.ruta.bench.sheet;

import co.ruta.core.sheet.BookReader;
import co.ruta.core.sheet.UnreadableSheet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads every file of a folder in a small memory of its own and says how long each took and what became of it. */
public final class HostileReading {
    private HostileReading() {}

    /** @param args the folder; one line goes out for each file: name, milliseconds, REFUSED, READ or FAILED */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.sorted().toList();
        }
        for (int round = 0; round < 2; round++) {
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                long before = System.nanoTime();
                String became = read(bytes);
                if (round == 1) {
                    out.println(file.getFileName() + "\t" + (System.nanoTime() - before) / 1_000_000 + "\t" + became);
                }
            }
        }
    }

    private static String read(byte[] bytes) {
        try {
            BookReader.read(bytes);
            return "READ";
        } catch (UnreadableSheet refused) {
            return "REFUSED";
        } catch (RuntimeException | Error failed) {
            return "FAILED " + failed.getClass().getSimpleName();
        }
    }
}
