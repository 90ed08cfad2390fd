package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.VersionRange;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.Brand;
import co.ruta.sdk.definition.TerritoryDefinition.Contact;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.sdk.definition.TerritoryDefinition.Municipality;
import co.ruta.sdk.definition.TerritoryDefinition.PluginChoice;
import co.ruta.sdk.definition.TerritoryDefinition.Thresholds;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code territory.yaml}: who the territory is, how it looks, which plugin it uses. */
final class IdentityReader {
    private static final Brand PLAIN =
            new Brand("#004884", "#003463", "#eaf1f9", "#b3cbe4", "#ffffff", Optional.empty());

    private final Fields fields;

    private IdentityReader(Fields fields) {
        this.fields = fields;
    }

    /** What {@code territory.yaml} says, and where it says what other files are compared with. */
    record Identity(
            String id,
            String name,
            String secretaria,
            String receiptCode,
            List<Municipality> municipalities,
            Set<Sector> sectors,
            ZoneId zone,
            ChosenPlugin plugin,
            Brand brand,
            Thresholds thresholds,
            Place thresholdsPlace,
            Contact contact) {
        /** In every cycle schools may still work in; what is closed was judged by the revision it pinned. */
        void checkThresholds(List<CycleValues> cycles, Map<String, Catalogue> catalogues, Problems problems) {
            for (CycleValues cycle : cycles) {
                Catalogue catalogue = catalogues.get(cycle.catalogue());
                if (cycle.open()
                        && catalogue != null
                        && thresholds.strengthFrom() > catalogue.levels().size()) {
                    problems.add(
                            Code.INCONSISTENT,
                            thresholdsPlace,
                            "Ningún nivel de " + catalogue.id() + " llega a «strength-from».",
                            "Esa escala tiene " + catalogue.levels().size() + " niveles.");
                }
            }
        }

        TerritoryDefinition with(
                List<CycleValues> cycles,
                Map<String, String> settings,
                Map<String, Role> posts,
                List<Catalogue> catalogues,
                Map<String, Map<String, Map<Integer, String>>> descriptors) {
            return new TerritoryDefinition(
                    id,
                    name,
                    secretaria,
                    receiptCode,
                    municipalities,
                    sectors,
                    zone,
                    plugin.choice(),
                    brand,
                    thresholds,
                    contact,
                    cycles,
                    settings,
                    posts,
                    catalogues,
                    descriptors);
        }
    }

    /** The plugin and where the file names it and its versions. */
    record ChosenPlugin(PluginChoice choice, Place place, Place versionsPlace) {}

    static Identity read(Fields fields, Map<String, String> files) {
        return new IdentityReader(fields).read(files);
    }

    private Identity read(Map<String, String> files) {
        Identity identity = new Identity(
                fields.text("id", Shapes.ID, "mi-territorio"),
                fields.text("name"),
                fields.text("secretaria"),
                fields.text("receipt-code", Shapes.RECEIPT_CODE, "ABC (de 2 a 6 mayúsculas)"),
                fields.items("municipalities", true).stream()
                        .map(IdentityReader::municipality)
                        .toList(),
                Set.copyOf(fields.choices("sectors", Sector.class, true)),
                zone(),
                plugin(),
                fields.child("brand", true)
                        .map(it -> BrandReader.read(it, files))
                        .orElse(PLAIN),
                fields.child("thresholds", true)
                        .map(IdentityReader::thresholds)
                        .orElse(new Thresholds(1, 2, SourceRef.DESIGN_DECISION)),
                fields.place("thresholds"),
                fields.child("contact", false)
                        .map(IdentityReader::contact)
                        .orElse(new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        fields.end();
        atLeastOne("municipalities", identity.municipalities().isEmpty());
        atLeastOne("sectors", identity.sectors().isEmpty());
        return identity;
    }

    private void atLeastOne(String key, boolean empty) {
        if (empty && fields.has(key)) {
            fields.problems()
                    .add(Code.OUT_OF_RANGE, fields.place(key), "«" + key + "» está vacío.", "Escriba al menos uno.");
        }
    }

    private static Municipality municipality(Fields fields) {
        Municipality municipality = new Municipality(
                fields.text("code", Shapes.DIVIPOLA, "\"05001\" (cinco dígitos de la DIVIPOLA, entre comillas)"),
                fields.text("name"));
        fields.end();
        return municipality;
    }

    private ZoneId zone() {
        String text = fields.text("zone");
        try {
            return ZoneId.of(text.isEmpty() ? "UTC" : text);
        } catch (DateTimeException noZone) {
            fields.problems()
                    .add(
                            Code.UNKNOWN_REFERENCE,
                            fields.place("zone"),
                            "No existe la zona horaria «" + text + "».",
                            "Por ejemplo: America/Bogota.");
            return ZoneId.of("UTC");
        }
    }

    private ChosenPlugin plugin() {
        return fields.child("plugin", true)
                .map(it -> {
                    String id = it.text("id", Shapes.ID, "mi-complemento");
                    VersionRange versions = it.parsed(
                            "versions", VersionRange::parse, new VersionRange(List.of()), "\">=1.0.0 <2.0.0\"");
                    it.end();
                    return new ChosenPlugin(
                            new PluginChoice(new PluginId(id.isEmpty() ? "none" : id), versions),
                            it.place("id"),
                            it.place("versions"));
                })
                .orElse(new ChosenPlugin(
                        new PluginChoice(new PluginId("none"), new VersionRange(List.of())),
                        fields.place(),
                        fields.place()));
    }

    private static Thresholds thresholds(Fields fields) {
        Thresholds thresholds = new Thresholds(
                fields.number("opportunity-up-to", 1, 9),
                fields.number("strength-from", 1, 9),
                Sources.read(fields, "source"));
        fields.end();
        if (thresholds.opportunityUpTo() >= thresholds.strengthFrom() && fields.has("strength-from")) {
            fields.problems()
                    .add(
                            Code.INCONSISTENT,
                            fields.place("strength-from"),
                            "El mismo nivel sería oportunidad y fortaleza.",
                            "«strength-from» debe ser mayor que «opportunity-up-to».");
        }
        return thresholds;
    }

    private static Contact contact(Fields fields) {
        Contact contact = new Contact(
                fields.optionalParsed("email", it -> shaped(it, Shapes.EMAIL), "calidad@ejemplo.gov.co"),
                fields.optionalText("phone"),
                fields.optionalText("address"),
                fields.optionalParsed("website", it -> shaped(it, Shapes.WEBSITE), "https://www.ejemplo.gov.co"));
        fields.end();
        return contact;
    }

    private static Optional<String> shaped(String text, java.util.regex.Pattern shape) {
        return shape.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
