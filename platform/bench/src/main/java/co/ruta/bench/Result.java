package co.ruta.bench;

/**
 * One measured ratio.
 *
 * @param id of the target, e.g. "P13 one per school"
 * @param ratio the product's figure over the baseline's, median of the rounds
 * @param spread half the distance between the lowest and the highest round, in the ratio's unit
 * @param target the bound
 * @param atLeast whether the ratio must reach the target (true) or stay below it
 * @param figures the absolute figures behind it, for people
 */
public record Result(String id, double ratio, double spread, double target, boolean atLeast, String figures) {
    public boolean holds() {
        return atLeast ? ratio >= target : ratio <= target;
    }
}
