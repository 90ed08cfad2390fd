package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.Level;
import co.ruta.sdk.catalogue.ProcessGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a catalogue file. Components take their place in the file as their sequence. */
public final class CatalogueReader {
    /** Ratings are kept with a byte per component, in a column of that width. */
    private static final int MOST_COMPONENTS = 512;

    private final Map<String, Catalogue> known;

    /** @param known catalogues by id that the file may say it comes after */
    public CatalogueReader(Map<String, Catalogue> known) {
        this.known = Map.copyOf(known);
    }

    /** Reads the catalogue in {@code text}; {@code file} names it in problems. */
    public Reading<Catalogue> read(String file, String text) {
        Problems problems = new Problems();
        Optional<Catalogue> catalogue = read(file, text, problems);
        return problems.reading(catalogue::orElseThrow);
    }

    /** The catalogue, which stands only if no problem is added. */
    Optional<Catalogue> read(String file, String text, Problems problems) {
        return YamlFile.open(file, text, problems).map(it -> new OneCatalogue(it).read());
    }

    /** The state of one reading. */
    private final class OneCatalogue {
        private final Fields fields;
        private final Problems problems;
        private final References references = new References();
        private final Optional<Catalogue> earlier;
        private int sequence;

        OneCatalogue(Fields fields) {
            this.fields = fields;
            this.problems = fields.problems();
            this.earlier = fields.optionalText("earlier").flatMap(this::known);
        }

        private Optional<Catalogue> known(String id) {
            if (!known.containsKey(id)) {
                problems.add(
                        Code.UNKNOWN_REFERENCE,
                        fields.place("earlier"),
                        "No existe el catálogo «" + id + "».",
                        Closest.mend(id, known.keySet()));
            }
            return Optional.ofNullable(known.get(id));
        }

        Catalogue read() {
            Catalogue catalogue = new Catalogue(
                    fields.text("id", Shapes.ID, "guia34-2008"),
                    fields.number("edition", 1990, 2100),
                    fields.text("title"),
                    levels(),
                    fields.items("areas", true).stream().map(this::area).toList(),
                    earlier.map(Catalogue::id));
            fields.end();
            if (sequence > MOST_COMPONENTS) {
                problems.add(
                        Code.INCONSISTENT,
                        fields.place("areas"),
                        "El catálogo tiene " + sequence + " componentes.",
                        "Puede tener hasta " + MOST_COMPONENTS + ".");
            }
            if (sequence == 0) {
                problems.add(
                        Code.INCONSISTENT,
                        fields.place("areas"),
                        "El catálogo no tiene componentes.",
                        "Agregue al menos un área con un proceso y un componente.");
            }
            return catalogue;
        }

        private List<Level> levels() {
            Set<Integer> seen = new HashSet<>();
            List<Level> levels = fields.items("levels", true).stream()
                    .map(it -> {
                        Level level = new Level(
                                it.number("value", 1, 9),
                                it.text("slug", Shapes.ID, "pertinencia"),
                                it.text("name"),
                                it.text("meaning"));
                        it.end();
                        seen.add(level.value());
                        return level;
                    })
                    .toList();
            boolean inOrder = seen.size() == levels.size()
                    && seen.stream().allMatch(it -> it <= levels.size())
                    && levels.stream()
                            .sorted((a, b) -> a.value() - b.value())
                            .toList()
                            .equals(levels);
            if (levels.size() < 2 || !inOrder) {
                problems.add(
                        Code.INCONSISTENT,
                        fields.place("levels"),
                        "Los niveles no forman una escala.",
                        "Escriba al menos dos, con «value» 1, 2, 3… en ese orden.");
            }
            return levels;
        }

        private Area area(Fields area) {
            Area read = new Area(
                    slug(area, "área"),
                    number(area),
                    area.text("name"),
                    area.items("processes", true).stream().map(this::process).toList());
            area.end();
            notEmpty(area, "processes", read.processes().isEmpty());
            return read;
        }

        private ProcessGroup process(Fields process) {
            ProcessGroup read = new ProcessGroup(
                    slug(process, "proceso del catálogo"),
                    number(process),
                    process.text("name"),
                    process.items("components", true).stream()
                            .map(this::component)
                            .toList(),
                    texts(process, "aliases"));
            process.end();
            notEmpty(process, "components", read.components().isEmpty());
            return read;
        }

        private void notEmpty(Fields owner, String key, boolean empty) {
            if (empty && owner.has(key)) {
                problems.add(Code.INCONSISTENT, owner.place(key), "«" + key + "» está vacío.", "Escriba al menos uno.");
            }
        }

        private Component component(Fields component) {
            List<Located> from = component.texts("from", false);
            from.forEach(this::checkEarlier);
            Component read = new Component(
                    slug(component, Kinds.COMPONENT),
                    number(component),
                    ++sequence,
                    component.text("name"),
                    Map.of(),
                    from.stream().map(Located::text).toList(),
                    texts(component, "aliases"));
            component.end();
            return read;
        }

        private void checkEarlier(Located slug) {
            Set<String> slugs = earlier.stream()
                    .flatMap(Catalogue::components)
                    .map(Component::slug)
                    .collect(Collectors.toSet());
            if (!slugs.contains(slug.text())) {
                problems.add(
                        Code.UNKNOWN_REFERENCE,
                        slug.place(),
                        "«" + slug.text() + "» no es un componente del catálogo anterior.",
                        earlier.isEmpty()
                                ? "Diga en «earlier» cuál es el catálogo anterior."
                                : Closest.to(slug.text(), slugs)
                                        .map(it -> "¿Quiso decir «" + it + "»?")
                                        .orElse("Quítelo o escriba uno que exista."));
            }
        }

        private String slug(Fields owner, String kind) {
            String slug = owner.text("slug", Shapes.DOTTED, "directiva.gobierno-escolar.consejo-directivo");
            references.define(kind, new Located(slug, owner.place("slug")), problems);
            return slug;
        }

        private String number(Fields owner) {
            return owner.text("number", Shapes.CATALOGUE_NUMBER, "\"1.3.1\"");
        }

        private List<String> texts(Fields owner, String key) {
            return owner.texts(key, false).stream().map(Located::text).toList();
        }
    }
}
