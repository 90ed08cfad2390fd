package co.ruta.core.format;

/** Where a workbook comes from, which says what its silence and its differences mean. */
enum FormOrigin {
    /** Made from this draft: a row that is gone was taken out, and who changed what is known by revision. */
    OWN,
    /** Made elsewhere: it only adds, and where the draft says something else both stand until somebody chooses. */
    STRANGE,
    /** Made elsewhere, for a draft that nobody has written in: it only adds, over what was filled in beforehand. */
    FRESH
}
