package co.ruta.core.school;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lists of invented schools. */
public final class InventedList {
    public static final String HEADER = "codigo_dane,nombre,codigo_municipio,zona,sector,calendario,jornadas";

    private InventedList() {}

    /** A code with the right check digit: sector and zone digit, municipality 99001, number. */
    public static String code(int first, int number) {
        String eleven = first + "99001" + String.format("%05d", number);
        int[] weights = {5, 6, 7, 8, 9, 4, 5, 6, 7, 8, 9};
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum += (eleven.charAt(i) - '0') * weights[i];
        }
        int rest = sum % 11;
        return eleven + (rest == 0 ? 1 : rest == 10 ? 0 : rest);
    }

    /** A sound row of an urban official school. */
    public static String row(int number, String name) {
        return code(1, number) + "," + name + ",99001,URBANO,OFICIAL,A,MAÑANA;TARDE";
    }

    public static InputStream csv(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
