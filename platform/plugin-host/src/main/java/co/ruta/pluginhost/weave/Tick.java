package co.ruta.pluginhost.weave;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What woven code calls. Never used as it stands: {@link TickClass} defines a copy of it, under a name that nobody knows
 * beforehand, for each loaded plugin, so that one plugin's switch is its own. Knows the JDK only; its copies see no more.
 */
public final class Tick {
    /** Below this an array is not worth a question; many small ones are seen by what the thread has allocated. */
    private static final long LARGE = 64 << 10;

    private static volatile boolean on;

    private static @Nullable Runnable stop;
    private static @Nullable LongConsumer array;
    private static @Nullable Consumer<String> forbidden;

    private Tick() {}

    /** At method entries, backward jumps and handlers: one read of a field as long as nothing is to be ended. */
    public static void tick() {
        if (on && stop != null) {
            stop.run();
        }
    }

    /** Before an array is made. */
    public static void array(int length, int bytesEach) {
        cells(length, bytesEach);
    }

    /** Before an array of several dimensions is made. */
    public static void cells(long cells, int bytesEach) {
        if (cells * bytesEach > LARGE && array != null) {
            array.accept(cells * bytesEach);
        }
    }

    /** Before a call that would end or change the whole virtual machine. */
    public static void forbid(String what) {
        if (forbidden != null) {
            forbidden.accept(what);
        }
    }
}
