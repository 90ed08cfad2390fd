package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.document.Document;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.ForeignTables.Kept;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.sheet.Book;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;

/** Reads tables of people's own by what was said of their columns. */
@Service
class MappedBooks {
    private final MapStore maps;
    private final FormTables tables;
    private final FormatDesk formats;
    private final PinnedDefinitions definitions;

    @Inject
    MappedBooks(MapStore maps, FormTables tables, FormatDesk formats, PinnedDefinitions definitions) {
        this.maps = maps;
        this.tables = tables;
        this.formats = formats;
        this.definitions = definitions;
    }

    /** The answers for one draft. */
    FormAnswers answers(Document document, byte[] content, ColumnMap map) {
        PluginDefinition plugin = definitions.of(document.facts().pins());
        FormatDefinition format = formats.format(document, map.format());
        return answers(
                        BookRecogniser.book(content),
                        map,
                        plugin,
                        format,
                        document.facts().cycle())
                .orElseThrow(() -> Problems.invalid(
                        "file", "COLUMNS_NOT_SAID", "Falta decir qué significa cada columna de este libro."));
    }

    private Optional<FormAnswers> answers(
            Book book, ColumnMap map, PluginDefinition plugin, FormatDefinition format, int year) {
        Optional<Rows> table = tables.of(plugin, format, year).stream()
                .filter(it -> it.field().id().equals(map.table()))
                .findFirst();
        FormIdentity identity = FormIdentity.nobodys(plugin.id().value(), format.id(), format.number());
        return table.filter(it -> !map.fields().isEmpty()).flatMap(it -> MappedReading.read(book, map, it, identity));
    }

    /** The answers of a workbook whose headings the secretaría has explained for all; what explains most of them stands. */
    Optional<FormAnswers> shared(TerritoryId territory, Book book, PluginDefinition plugin, int year) {
        return maps.all(territory).stream()
                .filter(it -> it.school().isEmpty())
                .sorted(Comparator.comparingInt((Kept it) -> it.map().fields().size())
                        .reversed())
                .flatMap(it -> BookRecogniser.views(plugin).stream()
                        .filter(format -> format.id().equals(it.map().format()))
                        .max(Comparator.comparingInt(FormatDefinition::number))
                        .flatMap(format -> answers(book, it.map(), plugin, format, year))
                        .stream())
                .findFirst();
    }
}
