package co.ruta.core.evidence;

import java.io.IOException;

/** The bytes begin like the type they say, but do not go on as it must. */
final class BrokenFile extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenFile(String what) {
        super(what);
    }
}
