package co.ruta.core.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Days as workbooks keep them: counted from the last day of 1899, or from 1904 in those of old Macs. */
public final class Days {
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST = 2_958_465; // 9999-12-31

    private Days() {}

    /** The day a number means; empty when it means none. Hours are left out. */
    public static Optional<LocalDate> of(String number) {
        return of(number, false);
    }

    static Optional<LocalDate> of(String number, boolean since1904) {
        try {
            BigDecimal serial = new BigDecimal(number);
            if (serial.signum() <= 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
                return Optional.empty();
            }
            return Optional.of((since1904 ? FROM_1904 : FROM_1900).plusDays(serial.longValue()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
