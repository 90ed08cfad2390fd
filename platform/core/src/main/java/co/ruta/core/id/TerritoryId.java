package co.ruta.core.id;

/** Names one territory: its folder's name, e.g. lower-case words joined by hyphens. Stands first in every key. */
public record TerritoryId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
