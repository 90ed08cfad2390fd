package co.ruta.it.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the API takes and gives. */
class BodiesTest {
    @Test
    void aFieldThatMayBeAbsentShouldBeAnOptional() {
        List<Class<?>> records = HouseClasses.PLATFORM.that(resideInAPackage("co.ruta.rest..")).stream()
                .filter(JavaClass::isRecord)
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        assertThat(records).hasSizeGreaterThan(50);
        assertThat(records.stream().flatMap(type -> Stream.of(type.getRecordComponents())
                        .filter(BodiesTest::nullable)
                        .map(it -> type.getName() + "." + it.getName())))
                .as("the server has no jspecify, so it would ask for them: take Optional")
                .isEmpty();
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
