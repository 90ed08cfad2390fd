package co.ruta.portal.edit;

import co.ruta.core.document.ExtraFields;
import co.ruta.core.document.Operation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes operations from a whole form. A field is named by its path in the draft; {@code was:} and the path say what it
 * held when it was shown (nothing when it was empty), {@code base} the draft's revision then. Only what the person
 * changed becomes an operation. Its id follows from {@code op}, the path and the value: sending the same form twice
 * does nothing more.
 */
public final class FormOperations {
    private static final String WAS = "was:";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int ULID_LENGTH = 26;
    private static final int DERIVED = 10;

    private FormOperations() {}

    public static List<Operation> of(MultivaluedMap<String, String> form) {
        long base = number(form.getFirst("base"));
        String op = Optional.ofNullable(form.getFirst("op")).orElse("");
        List<Operation> operations = new ArrayList<>();
        for (String name : form.keySet()) {
            if (name.indexOf('/') < 0 && !ExtraFields.is(name) || name.indexOf(':') >= 0) {
                continue;
            }
            // Of a checkbox and the hidden field before it the last one counts.
            List<String> values = form.get(name);
            String now = values.get(values.size() - 1).replace("\r\n", "\n").strip();
            String was = Optional.ofNullable(form.getFirst(WAS + name)).orElse("");
            if (!Fingerprint.of(now).equals(was)) {
                operations.add(new Operation(derive(op, name, now), name, base, PathValue.of(name, now)));
            }
        }
        return operations;
    }

    static long number(@org.jspecify.annotations.Nullable String text) {
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    /** Keeps the time of the form's ULID and puts a hash of path and value where its chance was. */
    public static String derive(String op, String path, String value) {
        byte[] hash = Fingerprint.sha256(op + "\n" + path + "\n" + value);
        StringBuilder id = new StringBuilder(op.length() == ULID_LENGTH ? op : "0".repeat(ULID_LENGTH));
        id.setLength(DERIVED);
        for (int i = 0; i < ULID_LENGTH - DERIVED; i++) {
            id.append(ALPHABET.charAt(hash[i] & 31));
        }
        return id.toString();
    }
}
