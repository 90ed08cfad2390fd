package co.ruta.launcher.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the operator reads: results on the one stream, problems on the other, each problem one line. */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;

    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The process's own streams, taken before the server puts its log in their place. */
    public static Console system() {
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    public void say(String line) {
        out.println(line);
    }

    public void problem(String line) {
        err.println("ruta: " + line);
    }

    /** A further line that belongs to the problem said before. */
    public void detail(String line) {
        err.println("  " + line);
    }

    public void flush() {
        out.flush();
        err.flush();
    }
}
