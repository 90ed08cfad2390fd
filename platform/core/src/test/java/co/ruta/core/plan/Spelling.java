package co.ruta.core.plan;

import java.util.List;

/** Spells numbers below ten thousand, apart from what reads them. */
final class Spelling {
    private static final List<String> SMALL = List.of(
            "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
                    .split(" "));
    private static final List<String> TENS =
            List.of("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa");
    private static final List<String> HUNDREDS = List.of(
            "ciento",
            "doscientas",
            "trescientas",
            "cuatrocientas",
            "quinientas",
            "seiscientas",
            "setecientas",
            "ochocientas",
            "novecientas");

    private Spelling() {}

    static String of(int number) {
        if (number < 30) {
            return SMALL.get(number);
        }
        if (number < 100) {
            String tens = TENS.get(number / 10 - 3);
            return number % 10 == 0 ? tens : tens + " y " + SMALL.get(number % 10);
        }
        if (number == 100) {
            return "cien";
        }
        if (number < 1000) {
            String hundreds = HUNDREDS.get(number / 100 - 1);
            return number % 100 == 0 ? hundreds : hundreds + " " + of(number % 100);
        }
        String thousands = number / 1000 == 1 ? "mil" : of(number / 1000) + " mil";
        return number % 1000 == 0 ? thousands : thousands + " " + of(number % 1000);
    }
}
