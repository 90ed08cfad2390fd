package co.ruta.core.stage;

/** The proof of a delivery; each kind says besides what it held. */
public interface Receipt {
    /** Its number as people cite it. */
    String receipt();

    /** The submission's number, from 1. */
    int number();
}
