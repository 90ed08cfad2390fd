package co.ruta.sdk.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a school rates.
 *
 * @param slug unique in its catalogue, e.g. {@code directiva.gobierno-escolar.consejo-directivo}
 * @param number as printed, e.g. "1.3.1"
 * @param sequence place in the catalogue, from 1; packed ratings follow it
 * @param descriptors level value → the territory's text for that level of this component; may be empty
 * @param fromEarlier slugs of the earlier edition this one answers to, for trends only
 * @param aliases other wordings of the name that circulate, to recognise it in workbooks
 * @since 0.1
 */
public record Component(
        String slug,
        String number,
        int sequence,
        String name,
        Map<Integer, String> descriptors,
        List<String> fromEarlier,
        List<String> aliases) {
    public Component {
        descriptors = Map.copyOf(descriptors);
        fromEarlier = List.copyOf(fromEarlier);
        aliases = List.copyOf(aliases);
    }

    /** A component that goes by one name only. */
    public Component(
            String slug,
            String number,
            int sequence,
            String name,
            Map<Integer, String> descriptors,
            List<String> fromEarlier) {
        this(slug, number, sequence, name, descriptors, fromEarlier, List.of());
    }

    /** This component with a territory's texts for its levels. */
    public Component withDescriptors(Map<Integer, String> texts) {
        return new Component(slug, number, sequence, name, texts, fromEarlier, aliases);
    }

    /** The territory's text for a level; empty when it has none. */
    public Optional<String> descriptor(int level) {
        return Optional.ofNullable(descriptors.get(level));
    }
}
