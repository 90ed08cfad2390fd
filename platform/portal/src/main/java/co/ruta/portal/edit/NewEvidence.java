package co.ruta.portal.edit;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Operation;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.evidence.EvidenceFile;
import co.ruta.core.evidence.Stored;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.problem.Problems;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes evidence from the parts of a form: a text, a link, a file, a photo, a file that is there already. */
public final class NewEvidence {
    /** A form with a file and a photo of the largest size, and some room for the rest. */
    public static final long MOST_BYTES = 2 * Evidence.MOST_BYTES + 64 * 1024;

    private NewEvidence() {}

    /**
     * Keeps the files and makes an operation for each piece.
     *
     * @param under path the pieces stand below, e.g. {@code ratings/x/evidence}
     * @return the operations, and whether a file was there before
     * @throws co.ruta.core.problem.ProblemException {@code EVIDENCE_EMPTY} when nothing was given, or as {@link
     *     Evidence#take}
     */
    public static Made of(
            Evidence evidence,
            Principal who,
            TerritoryId territory,
            SchoolId school,
            String under,
            List<EntityPart> parts) {
        List<Operation> operations = new ArrayList<>();
        boolean repeated = false;
        for (EntityPart part : parts) {
            switch (part.getName()) {
                case "text" ->
                    text(part)
                            .ifPresent(it -> operations.add(piece(
                                    under,
                                    Json.createObjectBuilder()
                                            .add("kind", "TEXT")
                                            .add("text", it))));
                case "url" ->
                    text(part)
                            .ifPresent(it -> operations.add(piece(
                                    under,
                                    Json.createObjectBuilder()
                                            .add("kind", "LINK")
                                            .add("url", it))));
                case "sha256" ->
                    text(part).ifPresent(it -> operations.add(file(under, evidence.get(territory, school, it))));
                case "file", "photo" -> {
                    Optional<Stored> stored = store(evidence, who, territory, school, part);
                    stored.ifPresent(it -> operations.add(file(under, it.file())));
                    repeated |= stored.filter(Stored::already).isPresent();
                }
                default -> {}
            }
        }
        if (operations.isEmpty()) {
            throw Problems.invalid(
                    under, "EVIDENCE_EMPTY", "Escriba un texto o un enlace, o elija un archivo, y vuelva a agregar.");
        }
        return new Made(operations, repeated);
    }

    /** Keeps the file of a part; empty when none was chosen. */
    public static Optional<Stored> store(
            Evidence evidence, Principal who, TerritoryId territory, SchoolId school, EntityPart part) {
        String name = part.getFileName().orElse("");
        if (name.isBlank()) {
            return Optional.empty();
        }
        try (PushbackInputStream bytes = new PushbackInputStream(part.getContent())) {
            int first = bytes.read();
            if (first < 0) {
                return Optional.empty();
            }
            bytes.unread(first);
            return Optional.of(evidence.take(who, territory, school, name, bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Cites a file that is kept. */
    public static Operation file(String under, EvidenceFile file) {
        return piece(
                under,
                Json.createObjectBuilder()
                        .add("kind", "FILE")
                        .add("sha256", file.sha256())
                        .add("name", file.name()));
    }

    /** The words of a form's part; empty when there are none. */
    public static Optional<String> text(EntityPart part) {
        try (InputStream in = part.getContent()) {
            String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return Optional.of(text.replace("\r\n", "\n").strip()).filter(it -> !it.isEmpty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Operation piece(String under, JsonObjectBuilder value) {
        return Operation.put(Ids.mint(), under + "/" + Ids.mint(), 0, DraftValue.of(value.build()));
    }

    /** What came of it. */
    public record Made(List<Operation> operations, boolean repeated) {}
}
