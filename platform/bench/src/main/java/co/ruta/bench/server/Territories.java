package co.ruta.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes as many territories as a measurement needs, each a copy of one of the project under another id: of the one the
 * property {@code bench.territory} names, so that figures stay comparable when the project gets another territory, else of
 * the first.
 */
public final class Territories {
    private Territories() {}

    /** @return the folder that holds them */
    public static Path copies(Path originals, int count, Path target) throws IOException {
        Path pattern;
        try (Stream<Path> folders = Files.list(originals)) {
            String named = System.getProperty("bench.territory", "");
            pattern = folders.filter(Files::isDirectory)
                    .filter(it -> named.isEmpty() || it.getFileName().toString().equals(named))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No territory " + named + " in " + originals));
        }
        for (int number = 1; number <= count; number++) {
            copy(pattern, target.resolve(id(number)), number);
        }
        return target;
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "medida-%02d", number);
    }

    private static String letters(int number) {
        return "M" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    private static void copy(Path from, Path to, int number) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            if (file.getFileName().toString().equals("territory.yaml")) {
                Files.writeString(
                        copy,
                        Files.readString(file)
                                .replaceFirst("(?m)^id: .*$", "id: " + id(number))
                                .replaceFirst("(?m)^name: .*$", "name: Medida " + number)
                                .replaceFirst("(?m)^receipt-code: .*$", "receipt-code: " + letters(number)));
            } else {
                Files.copy(file, copy);
            }
        }
    }
}
