package co.ruta.sdk.format;

import java.util.List;
import java.util.Optional;

/**
 * How a format looks on paper and as a workbook.
 *
 * @param page empty when it is not printed; a record that has none is printed on letter paper
 * @param workbook empty when it is not exchanged as a workbook; a record that has none stands whole on one sheet
 * @since 1.0
 */
public record FormatLayout(Optional<Page> page, Optional<Workbook> workbook) {
    /**
     * A printed page.
     *
     * @param body a letter's text, in Spanish, with {@code {field}} where an answer goes; empty when the sections are
     *     printed as they are
     * @param signatures below the last section, as their titles read
     * @since 1.0
     */
    public record Page(
            Orientation orientation,
            Paper paper,
            List<HeaderLine> header,
            Optional<String> body,
            List<String> signatures) {
        public Page {
            header = List.copyOf(header);
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * Which side of the page lies below.
     *
     * @since 1.0
     */
    public enum Orientation {
        /** Vertical. */
        PORTRAIT,
        /** Horizontal. */
        LANDSCAPE
    }

    /**
     * A size of paper as offices of Colombia use them.
     *
     * @since 1.0
     */
    public enum Paper {
        /** Carta, 216 × 279 mm. */
        LETTER(216, 279),
        /** Oficio, 216 × 330 mm. */
        OFICIO(216, 330),
        /** Legal, 216 × 356 mm. */
        LEGAL(216, 356);

        private final int width;
        private final int height;

        Paper(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** Short side, in millimetres. */
        public int width() {
            return width;
        }

        /** Long side, in millimetres. */
        public int height() {
            return height;
        }
    }

    /**
     * What stands side by side in one line of the heading.
     *
     * @since 1.0
     */
    public record HeaderLine(List<HeaderItem> items) {
        public HeaderLine {
            items = List.copyOf(items);
        }
    }

    /**
     * What a heading can say.
     *
     * @since 1.0
     */
    public enum HeaderItem {
        LOGO,
        SECRETARIA,
        TERRITORY,
        /** The process of the secretaría's quality system. */
        PROCESS,
        TITLE,
        CODE,
        VERSION,
        APPROVAL_DATE,
        SCHOOL,
        DANE_CODE,
        CYCLE,
        /** "Página 1 de 3". */
        PAGE
    }

    /**
     * A workbook; cells of a choice or scale carry a list of its answers.
     *
     * @since 1.0
     */
    public record Workbook(List<Sheet> sheets) {
        public Workbook {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * A sheet: the heading, then its sections one below another.
     *
     * @param name on its tab, at most 31 characters
     * @param sections ids, in order
     * @param columns widths that differ from the usual one
     * @param lockedHeadings whether headings and titles cannot be overwritten
     * @since 1.0
     */
    public record Sheet(
            String name, List<HeaderLine> header, List<String> sections, List<Column> columns, boolean lockedHeadings) {
        public Sheet {
            header = List.copyOf(header);
            sections = List.copyOf(sections);
            columns = List.copyOf(columns);
        }
    }

    /**
     * The width of a column.
     *
     * @param field {@code table/column}, or the id of a field outside tables
     * @param width in characters, 2 to 255
     * @since 1.0
     */
    public record Column(String field, int width) {}
}
