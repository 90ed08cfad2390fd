package co.ruta.core.batch;

import java.util.List;
import java.util.function.BiConsumer;

/** Port: opens a ZIP that people packed, trusting nothing in it. */
public interface Archives {
    /**
     * Hands out one file after the other; what was handed out before a refusal is the caller's to forget.
     *
     * @param mostBytes of all files together, when opened
     * @param taker name with its folders, and content
     */
    void each(byte[] zip, int mostFiles, long mostBytes, BiConsumer<String, byte[]> taker) throws Unsafe;

    /** The ZIP is damaged or hostile. */
    final class Unsafe extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<String> reasons;

        /** @param reasons Spanish sentences, at least one */
        public Unsafe(List<String> reasons) {
            super(String.join(" ", reasons));
            this.reasons = List.copyOf(reasons);
        }

        public List<String> reasons() {
            return reasons;
        }
    }
}
