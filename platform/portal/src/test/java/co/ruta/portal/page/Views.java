package co.ruta.portal.page;

import co.ruta.core.assessment.SubmissionView;
import co.ruta.core.assessment.VersionDifference;
import co.ruta.core.stage.Changed;
import co.ruta.core.stage.Delivered;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.definition.PriorityScheme.Criterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds every view of the portal and fills it with hostile text, so that no template is forgotten by the tests. */
public final class Views {
    static final String HOSTILE = "<script>alert(1)</script>\" onload=\"alert(1)";

    private Views() {}

    public static Stream<Class<?>> all() {
        Path classes;
        try {
            classes = Path.of(View.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        try (Stream<Path> files = Files.walk(classes)) {
            return files
                    .map(it -> classes.relativize(it).toString())
                    .filter(it -> it.endsWith("View.class") || it.endsWith("Part.class"))
                    .map(it -> it.replace('/', '.').substring(0, it.length() - ".class".length()))
                    .<Class<?>>map(Views::load)
                    .filter(it -> View.class.isAssignableFrom(it) && it.isRecord())
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those with a frame; a Part is rendered alone. */
    public static Stream<Class<?>> pages() {
        return all().filter(it -> !it.getSimpleName().endsWith("Part"));
    }

    static String render(Class<?> type) {
        View view = (View) value(type);
        if (type.getSimpleName().endsWith("Part")) {
            return Templates.fragment(new Fragment(view));
        }
        return Templates.page(new Page((Frame) value(Frame.class), view));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type first = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return Optional.of(value(first));
            }
            if (generic.getRawType() == List.class) {
                return List.of(value(first), value(first));
            }
            if (generic.getRawType() == Set.class) {
                return Set.of(value(first));
            }
            if (generic.getRawType() == Map.class) {
                return Map.of(value(first), value(generic.getActualTypeArguments()[1]));
            }
            if (generic.getRawType() == SortedMap.class) {
                return new TreeMap<>(Map.of(value(first), value(generic.getActualTypeArguments()[1])));
            }
        }
        if (type == String.class) {
            return HOSTILE;
        }
        if (type == int.class || type == Integer.class) {
            return 2;
        }
        if (type == long.class || type == Long.class) {
            return 2L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("33.33");
        }
        if (type == Instant.class) {
            return Instant.parse("2026-11-20T15:42:00Z");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 20);
        }
        if (type == YearMonth.class) {
            return YearMonth.of(2026, 11);
        }
        if (type == ZoneId.class) {
            return ZoneOffset.UTC;
        }
        if (type == Delivered.class) {
            return value(SubmissionView.class);
        }
        if (type == Changed.class) {
            return value(VersionDifference.class);
        }
        if (type == Criterion.class) {
            return new Criterion(HOSTILE, HOSTILE, HOSTILE, 1, 3, 2, Map.of(2, HOSTILE));
        }
        if (type == PluginId.class) {
            return new PluginId("valle-claro"); // no place for hostile words
        }
        if (type instanceof Class<?> it && it.isSealed()) {
            return value(it.getPermittedSubclasses()[0]);
        }
        if (type instanceof Class<?> it && it.isEnum()) {
            return it.getEnumConstants()[0];
        }
        if (type instanceof Class<?> it && it.isRecord()) {
            return record(it);
        }
        throw new IllegalStateException("Teach the test to fill " + type);
    }

    private static Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(parts).map(it -> value(it.getGenericType())).toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException failure) {
            throw new IllegalStateException(type + " cannot be filled", failure);
        }
    }
}
