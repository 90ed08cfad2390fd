package co.ruta.web.json;

import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a JSON value into a record and collects everything that does not fit. */
final class RecordReader {
    private final Problems problems = new Problems();

    /**
     * The record the JSON says.
     *
     * @throws co.ruta.core.problem.ProblemException with each field that is unknown, missing or of another type
     */
    static Object read(JsonValue json, Type type) {
        RecordReader reader = new RecordReader();
        Object value = reader.value(json, type, "");
        reader.problems.throwIfAny(ProblemKind.INVALID);
        if (value == null) {
            throw Problems.invalid("", "MISSING_FIELD", "Falta el contenido.");
        }
        return value;
    }

    private @Nullable Object value(JsonValue json, Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            return generic(json, generic, path);
        }
        Class<?> plain = (Class<?>) type;
        if (JsonValue.class.isAssignableFrom(plain)) {
            return plain.isInstance(json) ? json : wrong(path, plain == JsonObject.class ? "un objeto" : "una lista");
        }
        if (plain.isRecord()) {
            Optional<RecordComponent> only = single(plain);
            return only.isPresent() ? wrapped(json, plain, only.get(), path) : record(json, plain, path);
        }
        if (plain.isEnum()) {
            return enumeration(json, plain, path);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return json == JsonValue.TRUE
                    ? Boolean.TRUE
                    : json == JsonValue.FALSE ? false : wrong(path, "true o false");
        }
        if (plain == int.class || plain == Integer.class) {
            return number(json, path, BigDecimal::intValueExact);
        }
        if (plain == long.class || plain == Long.class) {
            return number(json, path, BigDecimal::longValueExact);
        }
        if (plain == BigDecimal.class) {
            return json instanceof JsonNumber number ? number.bigDecimalValue() : wrong(path, "un número");
        }
        if (plain == String.class) {
            return json instanceof JsonString text ? text.getString() : wrong(path, "un texto");
        }
        if (plain == LocalDate.class) {
            return parsed(json, path, LocalDate::parse, "una fecha AAAA-MM-DD");
        }
        if (plain == Instant.class) {
            return parsed(json, path, Instant::parse, "un instante ISO 8601 en UTC, por ejemplo 2026-11-28T15:30:00Z");
        }
        throw new IllegalStateException("JSON is not read into " + plain.getName());
    }

    private @Nullable Object generic(JsonValue json, ParameterizedType type, String path) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return json == JsonValue.NULL ? Optional.empty() : Optional.ofNullable(value(json, arguments[0], path));
        }
        if (type.getRawType() == List.class) {
            return json instanceof JsonArray array ? list(array, arguments[0], path) : wrong(path, "una lista");
        }
        if (type.getRawType() == Map.class && arguments[0] == String.class) {
            return json instanceof JsonObject object ? map(object, arguments[1], path) : wrong(path, "un objeto");
        }
        throw new IllegalStateException("JSON is not read into " + type);
    }

    private List<Object> list(JsonArray array, Type item, String path) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Object value = value(array.get(i), item, path + "[" + i + "]");
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private Map<String, Object> map(JsonObject object, Type item, String path) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((name, json) -> {
            Object value = value(json, item, below(path, name));
            if (value != null) {
                map.put(name, value);
            }
        });
        return map;
    }

    private @Nullable Object record(JsonValue json, Class<?> type, String path) {
        if (!(json instanceof JsonObject object)) {
            return wrong(path, "un objeto");
        }
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                problems.add(
                        below(path, name),
                        "UNKNOWN_FIELD",
                        "El campo «" + shortened(name) + "» no existe. Se reciben: "
                                + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
        }
        Object[] values = new Object[components.length];
        boolean whole = true;
        for (int i = 0; i < components.length; i++) {
            Object value = component(object, components[i], below(path, components[i].getName()));
            whole &= value != null;
            values[i] = value;
        }
        return whole ? create(type, values) : null;
    }

    private @Nullable Object component(JsonObject object, RecordComponent component, String path) {
        JsonValue json = object.get(component.getName());
        if (component.getType() == Optional.class) {
            return json == null ? Optional.empty() : value(json, component.getGenericType(), path);
        }
        if (json == null || json == JsonValue.NULL) {
            problems.add(path, "MISSING_FIELD", "Falta el campo «" + component.getName() + "».");
            return null;
        }
        return value(json, component.getGenericType(), path);
    }

    private @Nullable Object wrapped(JsonValue json, Class<?> type, RecordComponent only, String path) {
        Object value = value(json, only.getGenericType(), path);
        return value == null ? null : create(type, value);
    }

    private static Object create(Class<?> type, Object... values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record has its canonical constructor", impossible);
        }
    }

    private @Nullable Object enumeration(JsonValue json, Class<?> type, String path) {
        Object[] constants = type.getEnumConstants();
        Optional<Object> found = Arrays.stream(constants)
                .filter(it ->
                        json instanceof JsonString text && ((Enum<?>) it).name().equals(text.getString()))
                .findFirst();
        return found.orElseGet(() -> wrong(
                path,
                Arrays.stream(constants)
                        .map(it -> ((Enum<?>) it).name())
                        .collect(Collectors.joining(", ", "uno de ", ""))));
    }

    private @Nullable Object number(JsonValue json, String path, Function<BigDecimal, Object> exact) {
        try {
            return json instanceof JsonNumber number
                    ? exact.apply(number.bigDecimalValue())
                    : wrong(path, "un número entero");
        } catch (ArithmeticException tooBigOrBroken) {
            return wrong(path, "un número entero");
        }
    }

    private @Nullable Object parsed(JsonValue json, String path, Function<String, Object> parser, String expected) {
        try {
            return json instanceof JsonString text ? parser.apply(text.getString()) : wrong(path, expected);
        } catch (DateTimeException unreadable) {
            return wrong(path, expected);
        }
    }

    private @Nullable Object wrong(String path, String expected) {
        problems.add(path, "WRONG_TYPE", "Aquí se espera " + expected + ".");
        return null;
    }

    static Optional<RecordComponent> single(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value")
                ? Optional.of(components[0])
                : Optional.empty();
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? shortened(name) : path + "." + shortened(name);
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
