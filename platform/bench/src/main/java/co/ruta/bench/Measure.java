package co.ruta.bench;

import java.util.List;

/** Measures one target. */
public interface Measure {
    /** The target's id, e.g. {@code P13}. */
    String id();

    List<Result> run() throws Exception;
}
