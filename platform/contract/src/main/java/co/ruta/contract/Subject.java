package co.ruta.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A staged plugin as the contract asks about it.
 *
 * @param definitions path below the definitions folder → text
 * @param content path → bytes of every other entry of the jar; absent when there are only definitions to judge
 * @param published what was published before, oldest first
 * @param behaviour how its code is asked
 * @param today from when on deadlines are tried
 */
public record Subject(
        Map<String, String> definitions,
        Optional<Map<String, byte[]>> content,
        List<Published> published,
        Behaviour behaviour,
        LocalDate today) {
    public Subject {
        definitions = Map.copyOf(definitions);
        content = content.map(Map::copyOf);
        published = List.copyOf(published);
    }

    /** Definitions alone, not published yet. */
    public static Subject ofDefinitions(Map<String, String> definitions, LocalDate today) {
        return new Subject(definitions, Optional.empty(), List.of(), Behaviour.NONE, today);
    }

    /** This plugin with what its jar holds beside the definitions. */
    public Subject with(Map<String, byte[]> content) {
        return new Subject(definitions, Optional.of(content), published, behaviour, today);
    }

    /** This plugin after those publications, oldest first. */
    public Subject after(List<Published> published) {
        return new Subject(definitions, content, published, behaviour, today);
    }

    /** This plugin with its code to be asked. */
    public Subject answering(Behaviour behaviour) {
        return new Subject(definitions, content, published, behaviour, today);
    }
}
