package co.ruta.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.ruta.core.id.SchoolId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.sdk.Sector;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonBodiesTest {
    private final JsonBodies bodies = new JsonBodies();

    record Inner(String name, Optional<Sector> sector) {}

    record Whole(
            SchoolId school,
            int count,
            long big,
            boolean flag,
            BigDecimal money,
            LocalDate day,
            Instant at,
            Sector sector,
            List<Inner> inner,
            Map<String, Integer> counts,
            JsonValue free,
            Optional<String> note) {}

    private static final String JSON =
            """
            {"school":"01ARZ3NDEKTSV4RRFFQ69G5FAV","count":3,"big":9007199254740993,"flag":true,"money":12.50,\
            "day":"2026-11-28","at":"2026-11-28T15:30:00Z","sector":"OFFICIAL",\
            "inner":[{"name":"<b>ñ</b>","sector":"NON_OFFICIAL"},{"name":""}],"counts":{"a":1},"free":{"x":[null]}}""";

    @Test
    void recordShouldBeReadAndWrittenBack() {
        Whole whole = (Whole) read(JSON, Whole.class);

        assertThat(whole.school().value()).isEqualTo("01ARZ3NDEKTSV4RRFFQ69G5FAV");
        assertThat(whole.big()).isEqualTo(9_007_199_254_740_993L);
        assertThat(whole.inner().get(0).sector()).contains(Sector.NON_OFFICIAL);
        assertThat(whole.note()).isEmpty();
        assertThat(write(whole)).isEqualTo(JSON);
    }

    @Test
    void everythingWrongShouldBeSaidAtOnceWithItsPlace() {
        ProblemException refusal = refusal(
                """
                {"school":5,"count":1.5,"big":1e400,"flag":"yes","money":"1","day":"28/11/2026","at":"ayer",
                 "sector":"MIXED","inner":[{"name":"a","color":"blue"},7],"counts":{"a":"b"},"extra":1}""",
                Whole.class);

        assertThat(refusal.kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(refusal.problems())
                .extracting(it -> it.where().orElse("") + " " + it.code())
                .containsExactlyInAnyOrder(
                        "extra UNKNOWN_FIELD",
                        "school WRONG_TYPE",
                        "count WRONG_TYPE",
                        "big WRONG_TYPE",
                        "flag WRONG_TYPE",
                        "money WRONG_TYPE",
                        "day WRONG_TYPE",
                        "at WRONG_TYPE",
                        "sector WRONG_TYPE",
                        "inner[0].color UNKNOWN_FIELD",
                        "inner[1] WRONG_TYPE",
                        "counts.a WRONG_TYPE",
                        "free MISSING_FIELD");
    }

    @Test
    void nullShouldBeAbsence() {
        assertThat(((Inner) read("{\"name\":\"a\",\"sector\":null}", Inner.class)).sector())
                .isEmpty();
        assertThat(refusal("{\"name\":null}", Inner.class).code()).isEqualTo("MISSING_FIELD");
    }

    @Test
    void brokenJsonShouldBeSaidWithLineAndColumn() {
        ProblemException refusal = refusal("{\n  \"name\": \"a\",\n}", Inner.class);

        assertThat(refusal.kind()).isEqualTo(ProblemKind.MALFORMED);
        assertThat(refusal.code()).isEqualTo("MALFORMED_BODY");
        assertThat(refusal.problems().get(0).where())
                .hasValueSatisfying(it -> assertThat(it).startsWith("línea 3"));
    }

    @Test
    void whatIsNoJsonShouldBeSaid() {
        for (String text : List.of(
                "",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"name\":\"a\"} x",
                "{\"name\":\"a\"}{}",
                "[".repeat(5000),
                "nul")) {
            assertThat(refusal(text, Inner.class)).as(text).isNotNull();
            assertThat(refusal(text, Inner.class).code()).as(text).isEqualTo("MALFORMED_BODY");
        }
        assertThat(refusal("[]", Inner.class).code()).isEqualTo("WRONG_TYPE");
        assertThat(refusal("null", Inner.class).code()).isEqualTo("WRONG_TYPE");
    }

    private Object read(String json, Type type) {
        @SuppressWarnings("unchecked")
        Class<Object> raw = (Class<Object>) type;
        return bodies.readFrom(
                raw,
                type,
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private String write(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bodies.writeTo(
                value,
                value.getClass(),
                value.getClass(),
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private ProblemException refusal(String json, Type type) {
        return catchThrowableOfType(ProblemException.class, () -> read(json, type));
    }
}
