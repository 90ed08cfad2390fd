package co.ruta.contract.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The two school years of Colombia (Decreto 1075 de 2015, 2.4.3.4.1): where an event of one may lie. */
enum SchoolYear {
    A(1, 11),
    B(8, 18);

    private final int from;
    private final int to;

    SchoolYear(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The middle of each month of the school year that begins in {@code cycle}. */
    Stream<LocalDate> days(int cycle) {
        LocalDate january = LocalDate.of(cycle, 1, 15);
        return Stream.iterate(from, it -> it <= to, it -> it + 1).map(it -> january.plusMonths(it - 1L));
    }
}
