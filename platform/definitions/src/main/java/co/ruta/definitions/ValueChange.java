package co.ruta.definitions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One change of values by their paths; an asterisk of a pattern stands for one id. */
sealed interface ValueChange {
    /** Changes the values; what is taken away is put below {@code archive}. */
    void apply(Map<String, String> values, String archive);

    /** To another path, with the same ids. */
    record Relocated(String from, String to) implements ValueChange {
        @Override
        public void apply(Map<String, String> values, String archive) {
            Paths.found(values, from).forEach((path, ids) -> values.put(Paths.with(to, ids), values.remove(path)));
        }
    }

    /** Cut into parts; the whole is archived. */
    record Divided(String from, List<String> to, String at) implements ValueChange {
        public Divided {
            to = List.copyOf(to);
        }

        @Override
        public void apply(Map<String, String> values, String archive) {
            Paths.found(values, from).forEach((path, ids) -> {
                String whole = values.remove(path);
                values.putIfAbsent(archive + path, whole);
                String rest = whole;
                for (int i = 0; i < to.size() && !rest.isEmpty(); i++) {
                    int cut = i < to.size() - 1 ? rest.indexOf(at) : -1;
                    String part = cut < 0 ? rest : rest.substring(0, cut);
                    if (!part.isEmpty()) {
                        values.put(Paths.with(to.get(i), ids), part);
                    }
                    rest = cut < 0 ? "" : rest.substring(cut + at.length());
                }
            });
        }
    }

    /** A first value where there is none: once, or in each row that has any answer. */
    record Begun(String path, String value) implements ValueChange {
        @Override
        public void apply(Map<String, String> values, String archive) {
            Paths.rows(values, path).forEach(it -> values.putIfAbsent(it, value));
        }
    }

    /** Other values for the answers of a choice; the earlier ones are archived. */
    record Recoded(String path, Map<String, String> codes) implements ValueChange {
        public Recoded {
            codes = Map.copyOf(codes);
        }

        @Override
        public void apply(Map<String, String> values, String archive) {
            Paths.found(values, path).keySet().forEach(it -> {
                String before = values.getOrDefault(it, "");
                String now = Arrays.stream(before.split(" ", -1))
                        .map(code -> codes.getOrDefault(code, code))
                        .distinct()
                        .collect(Collectors.joining(" "));
                if (!now.equals(before)) {
                    values.putIfAbsent(archive + it, before);
                    values.put(it, now);
                }
            });
        }
    }

    /** No longer asked. */
    record Archived(String path) implements ValueChange {
        @Override
        public void apply(Map<String, String> values, String archive) {
            Paths.found(values, path).keySet().forEach(it -> values.putIfAbsent(archive + it, values.remove(it)));
        }
    }

    /** Paths and patterns. */
    final class Paths {
        private Paths() {}

        /** Path → its ids, of every value the pattern fits. */
        static Map<String, List<String>> found(Map<String, String> values, String pattern) {
            String[] shape = pattern.split("/", -1);
            Map<String, List<String>> found = new LinkedHashMap<>();
            for (String path : values.keySet()) {
                String[] parts = path.split("/", -1);
                if (parts.length == shape.length && fits(parts, shape)) {
                    found.put(path, ids(parts, shape));
                }
            }
            return found;
        }

        /** The pattern once for each row that has any value, else the path itself. */
        static Set<String> rows(Map<String, String> values, String pattern) {
            int last = pattern.lastIndexOf("*/");
            if (last < 0) {
                return Set.of(pattern);
            }
            String[] row = pattern.substring(0, last + 1).split("/", -1);
            Set<String> rows = new LinkedHashSet<>();
            for (String path : values.keySet()) {
                String[] parts = path.split("/", -1);
                if (parts.length > row.length && fits(Arrays.copyOf(parts, row.length), row)) {
                    rows.add(with(pattern, ids(Arrays.copyOf(parts, row.length), row)));
                }
            }
            return rows;
        }

        private static boolean fits(String[] parts, String[] shape) {
            for (int i = 0; i < shape.length; i++) {
                if (!shape[i].equals("*") && !shape[i].equals(parts[i])) {
                    return false;
                }
            }
            return true;
        }

        private static List<String> ids(String[] parts, String[] shape) {
            return java.util.stream.IntStream.range(0, shape.length)
                    .filter(i -> shape[i].equals("*"))
                    .mapToObj(i -> parts[i])
                    .toList();
        }

        static String with(String pattern, List<String> ids) {
            String path = pattern;
            for (String id : ids) {
                int star = path.indexOf('*');
                path = path.substring(0, star) + id + path.substring(star + 1);
            }
            return path;
        }
    }
}
