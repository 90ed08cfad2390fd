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
 */
public record Component(
        String slug,
        String number,
        int sequence,
        String name,
        Map<Integer, String> descriptors,
        List<String> fromEarlier) {
    public Component {
        descriptors = Map.copyOf(descriptors);
        fromEarlier = List.copyOf(fromEarlier);
    }

    public Optional<String> descriptor(int level) {
        return Optional.ofNullable(descriptors.get(level));
    }
}
