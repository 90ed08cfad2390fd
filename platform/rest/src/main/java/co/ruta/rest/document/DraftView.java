package co.ruta.rest.document;

import co.ruta.core.document.Document;
import co.ruta.core.document.DraftRows;
import java.util.List;

/**
 * A document and the rows of its draft that changed.
 *
 * @param revision ask for {@code ?since=} this next time
 * @param contested paths about which people disagree
 */
record DraftView(DocumentView document, long revision, List<RowView> rows, List<String> contested) {
    static DraftView of(Document document, DraftRows rows) {
        return new DraftView(
                DocumentView.of(document),
                rows.revision(),
                rows.rows().stream().map(RowView::of).toList(),
                rows.contested());
    }
}
