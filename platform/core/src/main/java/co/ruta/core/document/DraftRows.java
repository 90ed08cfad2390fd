package co.ruta.core.document;

import java.util.List;

/**
 * Rows of a draft that changed since a revision, deleted ones included, by path.
 *
 * @param revision the draft's revision they were read at: ask from it next time
 * @param contested every path about which people disagree at that revision
 */
public record DraftRows(long revision, List<DraftRow> rows, List<String> contested) {
    /** Those that hold a value. */
    public List<DraftRow> live() {
        return rows.stream().filter(row -> !row.deleted()).toList();
    }
}
