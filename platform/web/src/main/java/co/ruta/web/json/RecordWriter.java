package co.ruta.web.json;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON; what is empty is left out. */
final class RecordWriter {
    /** The accessors of each record type, in order. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(it -> it.setAccessible(true))
                    .toList();
        }
    };

    private final JsonGenerator out;

    RecordWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(Object value) {
        if (value instanceof JsonValue json) {
            out.write(json);
        } else if (value instanceof Record record) {
            List<Method> accessors = ACCESSORS.get(record.getClass());
            if (RecordReader.single(record.getClass()).isPresent()) {
                write(get(record, accessors.get(0)));
            } else {
                object(record, accessors);
            }
        } else if (value instanceof Iterable<?> items) {
            out.writeStartArray();
            items.forEach(it -> write(inner(it).orElse(JsonValue.NULL)));
            out.writeEnd();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, it) -> member(name.toString(), it));
            out.writeEnd();
        } else {
            scalar(value);
        }
    }

    private void object(Record record, List<Method> accessors) {
        out.writeStartObject();
        accessors.forEach(it -> member(it.getName(), get(record, it)));
        out.writeEnd();
    }

    private void member(String name, @Nullable Object value) {
        inner(value).ifPresent(it -> {
            out.writeKey(name);
            write(it);
        });
    }

    private void scalar(Object value) {
        if (value instanceof Integer number) {
            out.write(number);
        } else if (value instanceof Long number) {
            out.write(number);
        } else if (value instanceof BigDecimal number) {
            out.write(number);
        } else if (value instanceof Double number) {
            out.write(number);
        } else if (value instanceof Boolean truth) {
            out.write(truth);
        } else {
            out.write(value.toString());
        }
    }

    private static Optional<Object> inner(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(it -> it);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
        }
        return Optional.ofNullable(value);
    }

    private static Object get(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record's accessors can be called", impossible);
        }
    }
}
