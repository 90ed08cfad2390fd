package co.ruta.it.guide;

import co.ruta.it.server.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a guide tells its reader to do: the fenced blocks that begin with {@code sh} or with {@code yaml} and a file. */
record Guide(List<Step> steps) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S*) ?(\\S*)\\n(.*?)^```$");

    sealed interface Step {}

    /** Type these lines. */
    record Type(List<String> lines) implements Step {}

    /** Type this in another terminal and leave it open. */
    record LeaveOpen(String line) implements Step {}

    /** Save this in that file. */
    record Save(String file, String text) implements Step {}

    static Guide read(String name) {
        try {
            String text = Files.readString(Folders.repository().resolve("docs").resolve(name));
            List<Step> steps = new ArrayList<>();
            Matcher blocks = BLOCK.matcher(text);
            while (blocks.find()) {
                String body = blocks.group(3);
                switch (blocks.group(1) + " " + blocks.group(2)) {
                    case "sh " -> steps.add(new Type(body.lines().toList()));
                    case "sh dev" -> steps.add(new LeaveOpen(body.strip()));
                    default -> {
                        if (blocks.group(1).equals("yaml") && !blocks.group(2).isEmpty()) {
                            steps.add(new Save(blocks.group(2), body));
                        }
                    }
                }
            }
            return new Guide(steps);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
