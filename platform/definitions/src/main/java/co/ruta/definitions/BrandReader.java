package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.definition.TerritoryDefinition.Brand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a territory's colours and logo, and refuses what people could not read or would take for a state. */
final class BrandReader {
    /** The portal's text colour. */
    private static final String INK = "#1f2730";

    private static final String WHITE = "#ffffff";
    private static final String SVG = "logo.svg";
    private static final String PNG = "logo.png";

    /** In characters, of a drawing or of an image in text. */
    private static final int LARGEST = 400 * 1024;

    private static final Pattern ACTIVE_SVG = Pattern.compile(
            "<script|<foreignobject|<!doctype|<!entity|javascript:|\\son[a-z]+\\s*=|href\\s*=\\s*[\"'](?!#)|url\\((?!#)|@import");

    private final Fields fields;
    private final Problems problems;

    private BrandReader(Fields fields) {
        this.fields = fields;
        this.problems = fields.problems();
    }

    static Brand read(Fields fields, Map<String, String> files) {
        return new BrandReader(fields).read(files);
    }

    private Brand read(Map<String, String> files) {
        String brand = colour("brand");
        String dark = colour("brand-dark");
        String soft = colour("brand-soft");
        String line = colour("brand-line");
        String on = colour("on-brand");
        contrast("on-brand", on, brand, 4.5, "«on-brand» sobre «brand»");
        contrast("brand-dark", WHITE, dark, 7, "el blanco sobre «brand-dark»");
        contrast("brand-soft", INK, soft, 7, "el texto (" + INK + ") sobre «brand-soft»");
        for (String key : List.of("brand", "brand-dark", "brand-soft", "brand-line")) {
            refuseState(key);
        }
        Brand read = new Brand(brand, dark, soft, line, on, logo(files));
        fields.end();
        return read;
    }

    private String colour(String key) {
        String colour = fields.text(key, Shapes.COLOUR, "\"#004884\"");
        return colour.isEmpty() ? WHITE : colour;
    }

    private void contrast(String key, String text, String ground, double least, String what) {
        double contrast = Colours.contrast(text, ground);
        if (fields.has(key) && contrast < least) {
            problems.add(
                    Code.LOW_CONTRAST,
                    fields.place(key),
                    String.format(
                            Locale.forLanguageTag("es-CO"),
                            "No se lee bien %s: contraste de %.2f a 1.",
                            what,
                            contrast),
                    String.format(
                            Locale.forLanguageTag("es-CO"),
                            "Aclare u oscurezca uno de los dos hasta %.1f a 1.",
                            least));
        }
    }

    private void refuseState(String key) {
        if (fields.has(key) && Colours.meansState(colour(key))) {
            problems.add(
                    Code.STATE_HUE,
                    fields.place(key),
                    "«" + key + "» es rojo, ámbar o verde, y esos tonos significan estados.",
                    "Use azul, morado, un gris o un tono cercano.");
        }
    }

    private Optional<String> logo(Map<String, String> files) {
        Optional<String> name = fields.optionalText("logo");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String file = name.get();
        String logo = files.getOrDefault(file, "");
        if (!file.equals(SVG) && !file.equals(PNG)) {
            problems.add(
                    Code.NOT_ALLOWED,
                    fields.place("logo"),
                    "El logo se llama logo.svg o logo.png.",
                    "Escriba «logo: logo.svg» o «logo: logo.png».");
        } else if (logo.isEmpty()) {
            problems.add(
                    Code.FILE_MISSING,
                    fields.place("logo"),
                    "No está el archivo del logo.",
                    "Guárdelo como " + file + " junto a territory.yaml.");
        } else if (logo.length() > LARGEST) {
            problems.add(
                    Code.UNSAFE_LOGO,
                    Place.of(file),
                    "El logo pesa más de " + LARGEST / 4 * 3 / 1024 + " KB.",
                    "Guárdelo más pequeño: se imprime de 18 mm de alto.");
        } else if (file.equals(SVG)
                ? !isPlainDrawing(logo)
                : CarriedImage.png(logo).isEmpty()) {
            problems.add(
                    Code.UNSAFE_LOGO,
                    Place.of(file),
                    file.equals(SVG) ? "El logo no es un dibujo SVG simple." : "El logo no es una imagen PNG.",
                    file.equals(SVG)
                            ? "Expórtelo como SVG sin programas, enlaces externos ni DOCTYPE."
                            : "Expórtelo como PNG.");
        }
        return Optional.of(logo);
    }

    private static boolean isPlainDrawing(String svg) {
        return svg.contains("<svg")
                && !ACTIVE_SVG.matcher(svg.toLowerCase(Locale.ROOT)).find();
    }
}
