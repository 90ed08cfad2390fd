package co.ruta.it.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom: DESIGN.md §3 as tests. Maven keeps the modules apart, these rules also what Maven lets through. */
class DirectionsTest {
    /** For each module the modules it may know. */
    private static final Map<String, List<String>> KNOWS = Map.ofEntries(
            entry("sdk", List.of()),
            entry("definitions", List.of("sdk")),
            entry("contract", List.of("sdk", "definitions")),
            entry("pluginhost", List.of("sdk", "definitions", "contract")),
            entry("testkit", List.of("sdk", "definitions", "contract", "pluginhost")),
            entry("core", List.of("sdk")),
            entry("web", List.of("sdk", "core")),
            entry("paper", List.of("sdk", "core")),
            entry("rest", List.of("sdk", "core", "web")),
            entry("portal", List.of("sdk", "core", "web")),
            entry("app", List.of("sdk", "definitions", "contract", "pluginhost", "core", "web", "rest", "portal")),
            entry("launcher", List.of("sdk", "definitions", "contract", "pluginhost")));

    @Test
    void everyClassOfOursShouldLiveInAKnownModule() {
        String[] modules = KNOWS.keySet().stream().map(DirectionsTest::pack).toArray(String[]::new);
        classes()
                .that(resideInAPackage("co.ruta.."))
                .and()
                .resideOutsideOfPackage("co.ruta.bench..")
                .should()
                .resideInAnyPackage(modules)
                .check(HouseClasses.PLATFORM);
        assertThat(HouseClasses.PLATFORM.size()).isGreaterThan(50);
    }

    @TestFactory
    Stream<DynamicTest> aModuleShouldKnowOnlyItsOwnNeighbours() {
        return KNOWS.entrySet().stream()
                .map(module -> DynamicTest.dynamicTest(module.getKey() + " → " + module.getValue(), () -> noClasses()
                        .that()
                        .resideInAPackage(pack(module.getKey()))
                        .should()
                        .dependOnClassesThat(resideInAPackage("co.ruta..")
                                .and(not(resideInAnyPackage(
                                        Stream.concat(Stream.of(module.getKey()), module.getValue().stream())
                                                .map(DirectionsTest::pack)
                                                .toArray(String[]::new)))))
                        .allowEmptyShould(true)
                        .check(HouseClasses.PLATFORM)));
    }

    @Test
    void sdkShouldNeedTheJdkOnly() {
        classes()
                .that()
                .resideInAPackage("co.ruta.sdk..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "co.ruta.sdk..", "org.jspecify.annotations"))
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void coreShouldKnowNeitherWebNorPagesNorYamlNorPlugins() {
        noClasses()
                .that()
                .resideInAPackage("co.ruta.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "gg.jte..",
                        "org.pf4j..",
                        "org.snakeyaml..",
                        "org.eclipse.microprofile.openapi..",
                        "org.flywaydb..")
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void onlyThePluginHostShouldKnowThePluginLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackages("co.ruta.pluginhost..", "co.ruta.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.pf4j..")
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void onlyPaperShouldKnowAPdfLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("co.ruta.paper..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..")
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void onlyDefinitionsShouldReadYaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("co.ruta.definitions..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.snakeyaml..", "org.yaml..")
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void apiAndPagesShouldReachTheDatabaseThroughUseCasesOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("co.ruta.rest..", "co.ruta.portal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void pluginsShouldSeeTheSdkOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("co.ruta..").and(not(resideInAnyPackage("co.ruta.sdk..", "co.ruta.plugin.."))))
                .allowEmptyShould(true)
                .check(HouseClasses.PLUGINS);
    }

    /** What a feature keeps below its own package, and how it is stored, is nobody else's business. */
    @Test
    void aFeatureShouldStayOutOfAnothersInternals() {
        classes()
                .that()
                .resideInAPackage("co.ruta.core..")
                .should(stayPrivate())
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void featuresShouldNotTurnInCircles() {
        slices().matching("co.ruta.core.(*)..").should().beFreeOfCycles().check(HouseClasses.PLATFORM);
    }

    private static ArchCondition<JavaClass> stayPrivate() {
        return new ArchCondition<>("be used by their own feature only when internal") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!internal(type)) {
                    return;
                }
                type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !feature(use.getOriginClass()).equals(feature(type)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    private static boolean internal(JavaClass type) {
        boolean below = type.getPackageName().split("\\.").length > 4;
        return below || type.isAnnotatedWith("jakarta.persistence.Entity");
    }

    private static Optional<String> feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("co.ruta.core.") ? Optional.of(parts[3]) : Optional.empty();
    }

    private static String pack(String module) {
        return "co.ruta." + module + "..";
    }
}
