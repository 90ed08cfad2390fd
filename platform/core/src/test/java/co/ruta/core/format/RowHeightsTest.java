package co.ruta.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RowHeightsTest {
    @Test
    void aTextTakesAsManyLinesAsItsColumnAsksFor() {
        assertThat(RowHeights.lines("", 18)).isEqualTo(0);
        assertThat(RowHeights.lines("Corto", 18)).isEqualTo(1);
        assertThat(RowHeights.lines("x".repeat(17), 18)).isEqualTo(1);
        assertThat(RowHeights.lines("x".repeat(18), 18)).isEqualTo(2);
        assertThat(RowHeights.lines("uno\n\ntres", 18)).isEqualTo(3);
    }

    @Test
    void aRowIsNeverTallerThanSpreadsheetsAllow() {
        assertThat(RowHeights.points(2)).isEqualTo(2 * RowHeights.LINE);
        assertThat(RowHeights.points(10_000)).isLessThan(409);
    }
}
