package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Section;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.FormatDefinition;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The tables of a format that can be filled row by row, without a document. */
@Service
class FormTables {
    private static final int YEARS = 3;

    private final FormKinds kinds;

    @Inject
    FormTables(FormKinds kinds) {
        this.kinds = kinds;
    }

    /** @param year the first of those for which yearly fields are asked */
    List<Rows> of(PluginDefinition plugin, FormatDefinition format, int year) {
        FormKind kind =
                kinds.of(DocumentKind.valueOf(format.stage().orElseThrow().name()));
        FormContent empty = new FormContent(
                0,
                Map.of(),
                Map.of(),
                Map.of(),
                IntStream.range(year, year + YEARS).boxed().toList(),
                Map.of());
        FormScope scope = new FormScope(plugin.id(), kind.word(), kind.created());
        return new Filling(format, empty, scope)
                .sections().stream()
                        .map(Section::parts)
                        .flatMap(List::stream)
                        .filter(Rows.class::isInstance)
                        .map(Rows.class::cast)
                        .filter(it -> it.columns().stream().anyMatch(Column::editable))
                        .toList();
    }
}
