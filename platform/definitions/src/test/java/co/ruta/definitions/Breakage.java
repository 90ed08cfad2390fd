package co.ruta.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Breaks one thing in a set of trees: a key gone, misspelt or too many, a value of another kind. */
final class Breakage {
    private final Random random;

    Breakage(Random random) {
        this.random = random;
    }

    /** Replaces one file's tree by a broken copy; answers which. */
    String breakOne(Map<String, Object> files) {
        String file = random.pick(new ArrayList<>(files.keySet()));
        Map<String, Object> root = copy((Map<?, ?>) files.get(file));
        List<Map<String, Object>> maps = new ArrayList<>();
        collect(root, maps);
        // the root's one key is left alone where its kind tells which schema applies
        breakIn(random.pick(file.equals("settings.yaml") && maps.size() > 1 ? maps.subList(1, maps.size()) : maps));
        files.put(file, root);
        return file;
    }

    private void breakIn(Map<String, Object> map) {
        if (map.isEmpty() || random.below(6) == 0) {
            map.put("sobra", "x");
            return;
        }
        String key = random.pick(new ArrayList<>(map.keySet()));
        switch (random.below(7)) {
            case 0 -> map.remove(key);
            case 1 -> map.put(key + "x", map.remove(key));
            case 2 -> map.put(key, 7);
            case 3 -> map.put(key, true);
            case 4 -> map.put(key, null);
            case 5 -> map.put(key, List.of("x"));
            default -> map.put(key, "Nada de Eso");
        }
    }

    private static void collect(Object node, List<Map<String, Object>> maps) {
        if (node instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            Map<String, Object> typed = (Map<String, Object>) map;
            maps.add(typed);
            map.values().forEach(it -> collect(it, maps));
        } else if (node instanceof List<?> list) {
            list.forEach(it -> collect(it, maps));
        }
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put((String) key, copyOf(value)));
        return copy;
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(Breakage::copyOf).toList())
                : value;
    }
}
