package co.ruta.core.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What a record said when its workbook was made, in pieces that cells can hold and no program rewrites. */
final class BasePieces {
    private static final int LONGEST = 30_000;

    private BasePieces() {}

    static List<String> of(RecordValues values) {
        String all = Base64.getEncoder().encodeToString(values.json().getBytes(StandardCharsets.UTF_8));
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < all.length(); from += LONGEST) {
            pieces.add(all.substring(from, Math.min(all.length(), from + LONGEST)));
        }
        return pieces;
    }

    /** Empty when these are no pieces of ours. */
    static Optional<RecordValues> read(List<String> pieces) {
        try {
            return pieces.isEmpty()
                    ? Optional.empty()
                    : Optional.of(RecordValues.read(
                            new String(Base64.getDecoder().decode(String.join("", pieces)), StandardCharsets.UTF_8)));
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }
}
