package co.ruta.web.form;

import co.ruta.core.problem.Problems;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A form with texts and at most one file. */
public record FileForm(Map<String, String> texts, Optional<EntityPart> part) {
    private static final int LONGEST_TEXT = 8000;

    public FileForm {
        texts = Map.copyOf(texts);
    }

    public static FileForm of(List<EntityPart> parts) {
        Map<String, String> texts = new HashMap<>();
        Optional<EntityPart> file = Optional.empty();
        for (EntityPart part : parts) {
            if (part.getFileName().isEmpty()) {
                texts.put(part.getName(), read(part));
            } else if (!part.getFileName().get().isBlank()) {
                file = Optional.of(part);
            }
        }
        return new FileForm(texts, file);
    }

    private static String read(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A text; empty when the form has none of that name. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** @throws co.ruta.core.problem.ProblemException {@code FILE_MISSING} */
    public EntityPart file() {
        return part.orElseThrow(() -> Problems.invalid("file", "FILE_MISSING", "Elija el archivo y vuelva a subir."));
    }

    public String fileName() {
        return file().getFileName().orElse("");
    }

    /**
     * A day; empty when the form says none.
     *
     * @throws co.ruta.core.problem.ProblemException {@code DATE_UNREADABLE}
     */
    public Optional<LocalDate> day(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException unreadable) {
            throw Problems.invalid(name, "DATE_UNREADABLE", "Escriba la fecha completa: día, mes y año.");
        }
    }

    /** One of a closed list by its name; the other when it is none of them. */
    public <E extends Enum<E>> E one(String name, E[] all, E otherwise) {
        return Stream.of(all)
                .filter(it -> it.name().equals(text(name)))
                .findFirst()
                .orElse(otherwise);
    }
}
