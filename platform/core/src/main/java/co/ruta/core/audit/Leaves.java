package co.ruta.core.audit;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The short list a seal keeps of its events, 16 bytes each: the id and the first 8 bytes of the leaf. The seal's hash
 * proves; the list only tells which event it was.
 */
final class Leaves {
    private static final int WIDTH = 2 * Long.BYTES;

    private Leaves() {}

    static byte[] pack(List<SealedEvent> events) {
        ByteBuffer packed = ByteBuffer.allocate(events.size() * WIDTH);
        events.forEach(it -> packed.putLong(it.id()).putLong(mark(it)));
        return packed.array();
    }

    /** What the list says of each id. */
    static SortedMap<Long, Long> read(byte[] packed) {
        SortedMap<Long, Long> marks = new TreeMap<>();
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        while (bytes.remaining() >= WIDTH) {
            marks.put(bytes.getLong(), bytes.getLong());
        }
        return marks;
    }

    static long mark(SealedEvent event) {
        return ByteBuffer.wrap(event.leaf()).getLong();
    }
}
