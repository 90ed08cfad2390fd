package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FormImports.Import;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.sheet.CsvBook;
import co.ruta.core.sheet.UnreadableSheet;
import co.ruta.core.territory.Territories;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows how tables lie, and keeps what was said of them. */
@Service
@Transactional
class ForeignTableDesk implements ForeignTables {
    private static final int ANY_YEAR = 2000;

    private final ImportStore imports;
    private final MapStore maps;
    private final FormTables tables;
    private final FormatDesk formats;
    private final Documents documents;
    private final PinnedDefinitions definitions;
    private final Territories territories;
    private final Clock clock;

    @Inject
    ForeignTableDesk(
            ImportStore imports,
            MapStore maps,
            FormTables tables,
            FormatDesk formats,
            Documents documents,
            PinnedDefinitions definitions,
            Territories territories,
            Clock clock) {
        this.imports = imports;
        this.maps = maps;
        this.tables = tables;
        this.formats = formats;
        this.documents = documents;
        this.definitions = definitions;
        this.territories = territories;
        this.clock = clock;
    }

    @Override
    public List<Choice> formats(TerritoryId territory) {
        PluginDefinition plugin = territories.get(territory).plugin().definition();
        Map<String, FormatDefinition> latest = new LinkedHashMap<>();
        BookRecogniser.views(plugin).stream()
                .filter(it -> !tables.of(plugin, it, ANY_YEAR).isEmpty())
                .forEach(it -> latest.merge(it.id(), it, (a, b) -> a.number() > b.number() ? a : b));
        return latest.values().stream()
                .map(it -> new Choice(
                        it.id(), DocumentKind.valueOf(it.stage().orElseThrow().name()), BookRecogniser.title(it)))
                .toList();
    }

    @Override
    public Import keep(Principal who, DocumentRef ref, String format, String name, InputStream file) {
        byte[] book = book(FormImportDesk.bytes(file));
        BookRecogniser.book(book);
        Document document = documents.get(ref);
        FormatDefinition definition = formats.format(document, format);
        table(
                definitions.of(document.facts().pins()),
                definition,
                document.facts().cycle(),
                "");
        Instant now = now();
        Import kept = new Import(
                Ids.mint(),
                ref,
                format,
                definition.number(),
                FormIdentity.Target.DOCUMENT,
                FormImportDesk.plain(name),
                now,
                who.name(),
                Optional.empty(),
                Optional.of(new ColumnMap(format, "", Map.of(), Optional.empty(), 0)));
        imports.add(kept, who.person(), book);
        return kept;
    }

    @Override
    public Layout layout(TerritoryId territory, SchoolId school, String id, Asked asked) {
        Import found = find(territory, school, id);
        Document document = documents.get(found.document());
        PluginDefinition plugin = definitions.of(document.facts().pins());
        ForeignLayout layout = new ForeignLayout(
                plugin,
                formats.format(document, found.format()),
                tables.of(
                        plugin,
                        formats.format(document, found.format()),
                        document.facts().cycle()),
                ordered(territory, Optional.of(school)));
        return layout.of(BookRecogniser.book(content(found)), asked, found.columns());
    }

    @Override
    public Layout layout(TerritoryId territory, byte[] file, int year, Asked asked) {
        PluginDefinition plugin = territories.get(territory).plugin().definition();
        FormatDefinition format = format(plugin, asked.format());
        return new ForeignLayout(plugin, format, tables.of(plugin, format, year), ordered(territory, Optional.empty()))
                .of(BookRecogniser.book(book(file)), asked, Optional.empty());
    }

    @Override
    public void say(
            Principal who, TerritoryId territory, SchoolId school, String id, Asked asked, Map<String, String> fields) {
        Import found = find(territory, school, id);
        Layout layout = layout(territory, school, id, asked);
        ColumnMap map = map(layout, fields);
        imports.columns(found, map);
        maps.keep(territory, Optional.of(school), map, who.person(), now());
    }

    @Override
    public void say(
            Principal who, TerritoryId territory, byte[] file, int year, Asked asked, Map<String, String> fields) {
        maps.keep(territory, Optional.empty(), map(layout(territory, file, year, asked), fields), who.person(), now());
    }

    private static ColumnMap map(Layout layout, Map<String, String> said) {
        Map<String, String> fields = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Heading each : layout.headings()) {
            String field = said.getOrDefault(each.name(), "");
            Optional<Field> known =
                    layout.fields().stream().filter(it -> it.id().equals(field)).findFirst();
            if (known.isPresent() && !taken.add(field)) {
                throw Problems.invalid(
                        "columns", "FIELD_TWICE", "«" + known.get().title() + "» está en dos columnas. Deje una.");
            }
            known.ifPresent(it -> fields.put(each.name(), field));
        }
        boolean writes = layout.fields().stream().anyMatch(it -> !it.names() && taken.contains(it.id()));
        if (!writes) {
            throw Problems.invalid("columns", "COLUMNS_NOT_SAID", "Diga por lo menos de una columna qué respuesta es.");
        }
        return new ColumnMap(layout.format(), layout.table(), fields, Optional.of(layout.sheet()), layout.row());
    }

    @Override
    public List<Kept> kept(TerritoryId territory) {
        return maps.all(territory);
    }

    @Override
    public void share(Principal who, TerritoryId territory, String id) {
        maps.keep(territory, Optional.empty(), one(territory, id).map(), who.person(), now());
    }

    @Override
    public void drop(Principal who, TerritoryId territory, String id) {
        maps.drop(territory, one(territory, id).id());
    }

    private Kept one(TerritoryId territory, String id) {
        return maps.all(territory).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("MAP_NOT_FOUND", "Esa correspondencia de columnas ya no está."));
    }

    /** The school's own first, then those for all, then those of other schools. */
    private List<Kept> ordered(TerritoryId territory, Optional<SchoolId> school) {
        return maps.all(territory).stream()
                .sorted(Comparator.comparingInt(
                        it -> it.school().isPresent() && it.school().equals(school)
                                ? 0
                                : it.school().isEmpty() ? 1 : 2))
                .toList();
    }

    private Rows table(PluginDefinition plugin, FormatDefinition format, int year, String wanted) {
        return tables.of(plugin, format, year).stream()
                .filter(it -> wanted.isEmpty() || it.field().id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "table", "TABLE_NOT_FOUND", "Este formato no tiene tablas que se llenen por filas."));
    }

    private static FormatDefinition format(PluginDefinition plugin, String id) {
        return BookRecogniser.views(plugin).stream()
                .filter(it -> it.id().equals(id))
                .max(Comparator.comparingInt(FormatDefinition::number))
                .orElseThrow(() -> Problems.notFound("FORMAT_NOT_FOUND", "Aquí no se recibe ese formato."));
    }

    private Import find(TerritoryId territory, SchoolId school, String id) {
        return imports.find(territory, school, id)
                .filter(it -> it.columns().isPresent() && it.receipt().isEmpty())
                .orElseThrow(() -> Problems.notFound(
                        "IMPORT_NOT_FOUND", "Ese libro ya no está: se guardan siete días. Súbalo de nuevo."));
    }

    private byte[] content(Import found) {
        return imports.content(found.document().territory(), found.document().school(), found.id())
                .orElseThrow(() -> Problems.conflict("IMPORT_APPLIED", "Este libro ya se aplicó."));
    }

    private static byte[] book(byte[] file) {
        try {
            return CsvBook.of(file);
        } catch (UnreadableSheet wrong) {
            throw Problems.invalid("file", "FORM_UNREADABLE", wrong.message());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
