package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code descriptors/<catalogue>.yaml}: component slug → level → what that level means there. */
final class DescriptorReader {
    private DescriptorReader() {}

    static Map<String, Map<Integer, String>> read(Fields file, String id, Map<String, Catalogue> catalogues) {
        Optional<Catalogue> catalogue = Optional.ofNullable(catalogues.get(id));
        if (catalogue.isEmpty()) {
            file.problems()
                    .add(
                            Code.UNKNOWN_REFERENCE,
                            file.place(),
                            "No existe el catálogo «" + id + "» al que estos textos pertenecen.",
                            Closest.mend(id, catalogues.keySet()));
        }
        Set<String> slugs = catalogue.stream()
                .flatMap(Catalogue::components)
                .map(Component::slug)
                .collect(Collectors.toSet());
        Map<String, Map<Integer, String>> texts = new LinkedHashMap<>();
        file.child("descriptors", true).ifPresent(fields -> {
            for (String slug : fields.freeKeys()) {
                if (catalogue.isPresent() && !slugs.contains(slug)) {
                    fields.problems()
                            .add(
                                    Code.UNKNOWN_REFERENCE,
                                    fields.place(slug),
                                    "«" + slug + "» no es un componente de " + id + ".",
                                    Closest.to(slug, slugs)
                                            .map(it -> "¿Quiso decir «" + it + "»?")
                                            .orElse("Quítelo o escriba uno que exista."));
                }
                fields.child(slug, true).ifPresent(it -> texts.put(slug, levels(it, catalogue)));
            }
        });
        file.end();
        return texts;
    }

    private static Map<Integer, String> levels(Fields fields, Optional<Catalogue> catalogue) {
        Map<Integer, String> levels = new LinkedHashMap<>();
        for (String key : fields.freeKeys()) {
            if (!key.matches("[1-9]")
                    || (catalogue.isPresent() && !catalogue.get().hasLevel(Integer.parseInt(key)))) {
                fields.problems()
                        .add(
                                Code.UNKNOWN_REFERENCE,
                                fields.place(key),
                                "«" + key + "» no es un nivel de la escala.",
                                "Escriba el número del nivel, por ejemplo 2.");
            } else {
                levels.put(Integer.parseInt(key), fields.text(key));
            }
        }
        return levels;
    }
}
