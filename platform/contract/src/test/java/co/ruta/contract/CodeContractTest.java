package co.ruta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the class files of a plugin show without being loaded. */
final class CodeContractTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "static final List<String> WORDS = List.of(\"a\"); static final Map<String, String> M = Map.copyOf(new HashMap<>());",
                "int m() { List<String> l = new ArrayList<>(); l.add(\"x\"); return l.size(); }",
                "enum Kind { A, B; static Kind of(int i) { return values()[i]; } }",
                "String m(Object o, Kind k) { return switch (k) { case A -> \"a\" + o; case B -> o.getClass().getName(); }; } enum Kind { A, B }",
                "record Pair(int a, String b) {}",
                "boolean m(String s) { assert s != null; return java.util.regex.Pattern.compile(\"a+\").matcher(s).find(); }",
                "java.time.LocalDate m(java.time.Clock c) { return java.time.LocalDate.now(c); }",
                "int m() { try { return Integer.parseInt(\"1\"); } catch (RuntimeException e) { throw new IllegalStateException(e); } }",
                "Runnable m() { return () -> { }; } java.util.function.Function<String, Integer> f() { return String::length; }",
                "double m() { return new Random(7).nextDouble(); }",
                "static int[] twice(int[] a) { int[] b = a.clone(); System.arraycopy(a, 0, b, 0, a.length); return b; }",
                "static class Own { void print() {} } void m() { new Own().print(); }",
            })
    void whatAPluginMayDoIsLeftAlone(String members) {
        assertThat(judge(Compiled.plugin(members))).isEmpty();
    }

    /** Each row is a class of its own on a line of its own, in one file: what is said of that line. */
    @Test
    void whatAPluginMayNotDoIsToldWithItsLine() throws IOException {
        List<String[]> rows = rows();
        String nested = IntStream.range(0, rows.size())
                .mapToObj(it -> "static class R" + it + " { " + rows.get(it)[0] + " }")
                .collect(Collectors.joining("\n"));
        List<Breach> breaches = judge(Compiled.plugin(nested));
        assertThat(rows).hasSizeGreaterThan(40);
        for (int i = 0; i < rows.size(); i++) {
            int line = 6 + i;
            assertThat(breaches)
                    .filteredOn(it -> it.file().equals("p/Costa.java") && it.line() == line)
                    .as(rows.get(i)[0])
                    .extracting(Breach::code)
                    .contains(rows.get(i)[1]);
        }
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream file = Objects.requireNonNull(CodeContractTest.class.getResourceAsStream("misdeeds.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(it -> it.split(" \\| "))
                    .toList();
        }
    }

    @Test
    void aNativeMethodIsNoJava() {
        assertThat(judge(Compiled.plugin("native void m();")))
                .extracting(Breach::code)
                .containsExactly("NATIVE_CODE");
    }

    @Test
    void aCheckKeepsNothingBetweenCalls() {
        List<Breach> breaches = judge(
                Compiled.plugin(
                        """
                static class Counting implements Check<PlanView> {
                    private int calls;
                    private final Map<String, String> seen = new HashMap<>();
                    private final List<String> words = List.of("a");
                    public Class<PlanView> reads() { return PlanView.class; }
                    public List<Finding> check(PlanView view, CheckContext context) { calls++; return List.of(); }
                }
                """));
        assertThat(breaches)
                .extracting(Breach::toString)
                .containsExactly(
                        "p/Costa.java:8: El campo «seen» guarda algo que se puede cambiar (java.util.HashMap). Use valores"
                                + " inmutables: List.of, Map.copyOf, Set.copyOf, registros.",
                        "p/Costa.java:11: El campo «calls» puede cambiar: guardaría algo de una llamada para la siguiente."
                                + " Hágalo final, o páselo como parámetro.");
    }

    @Test
    void aClassThatThePlatformDoesNotShowIsToldSo() {
        Map<String, byte[]> classes = Compiled.source(
                "p/Costa",
                """
                package p;
                public class Costa implements co.ruta.sdk.TerritoryPlugin {
                    Object m() { return new co.ruta.definitions.Lines(java.util.Map.of()); }
                }
                """);
        assertThat(judge(classes)).extracting(Breach::code, Breach::line).contains(row("UNKNOWN_CLASS", 3));
    }

    @Test
    void aClassFileForANewerJavaIsToldSo() {
        Map<String, byte[]> classes = Compiled.plugin("");
        Objects.requireNonNull(classes.get("p/Costa.class"))[7] = 65;
        assertThat(judge(classes)).extracting(Breach::code).contains("CLASS_TOO_NEW");
        assertThat(judge(Map.of("p/Costa.class", new byte[] {1, 2, 3})))
                .extracting(Breach::code)
                .contains("CLASS_DAMAGED");
    }

    private static Tuple row(Object... values) {
        return Tuple.tuple(values);
    }

    private static List<Breach> judge(Map<String, byte[]> classes) {
        return PluginContract.judge(new Sample().subject().with(Compiled.jar(classes)));
    }
}
