package co.ruta.definitions;

import java.util.regex.Pattern;

/** Checks keys that the writer of a file chooses freely. */
final class Keys {
    private Keys() {}

    static void check(Fields fields, String key, Pattern shape, String example) {
        if (!shape.matcher(key).matches()) {
            fields.problems()
                    .add(
                            Problems.Code.WRONG_FORMAT,
                            fields.place(key),
                            "La clave «" + key + "» no tiene la forma esperada.",
                            "Por ejemplo: " + example + ".");
        }
    }
}
