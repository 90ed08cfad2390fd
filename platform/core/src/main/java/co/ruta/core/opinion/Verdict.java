package co.ruta.core.opinion;

/** What a reviewer says of an item of the checklist. */
public enum Verdict {
    MET("Cumple"),
    PARTLY("Cumple en parte"),
    UNMET("No cumple");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    /** Spanish, as it is printed. */
    public String title() {
        return title;
    }
}
