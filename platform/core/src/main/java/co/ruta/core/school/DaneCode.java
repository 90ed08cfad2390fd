package co.ruta.core.school;

import co.ruta.sdk.Sector;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The twelve digits by which DANE knows a school: sector and zone when it was created, municipality, consecutive number,
 * check digit. What they say may be out of date, so it is a reason to look, never to refuse.
 */
record DaneCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{12}");
    private static final int[] WEIGHTS = {5, 6, 7, 8, 9, 4, 5, 6, 7, 8, 9};

    static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** Weighted sum of eleven digits modulo 11; 0 is written 1 and 10 is written 0. */
    boolean checkDigitFits() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        int rest = sum % 11;
        int digit = rest == 0 ? 1 : rest == 10 ? 0 : rest;
        return digit == value.charAt(11) - '0';
    }

    /** DIVIPOLA code of the municipality it was created in. */
    String municipality() {
        return value.substring(1, 6);
    }

    /** Zone it was created in; empty when the first digit is none of 1–4. */
    Optional<Zone> zone() {
        return switch (value.charAt(0)) {
            case '1', '3' -> Optional.of(Zone.URBAN);
            case '2', '4' -> Optional.of(Zone.RURAL);
            default -> Optional.empty();
        };
    }

    /** Sector it was created in; empty when the first digit is none of 1–4. */
    Optional<Sector> sector() {
        return switch (value.charAt(0)) {
            case '1', '2' -> Optional.of(Sector.OFFICIAL);
            case '3', '4' -> Optional.of(Sector.NON_OFFICIAL);
            default -> Optional.empty();
        };
    }
}
