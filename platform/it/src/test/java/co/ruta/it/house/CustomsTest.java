package co.ruta.it.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Customs of the house that a compiler does not keep. */
class CustomsTest {
    @Test
    void timeShouldComeFromAClock() {
        noClasses()
                .should()
                .callMethodWhere(readsTheWallClock())
                .because("time is a parameter: take a java.time.Clock")
                .check(HouseClasses.PLATFORM);
        noClasses()
                .should()
                .callMethodWhere(readsTheWallClock())
                .allowEmptyShould(true)
                .check(HouseClasses.PLUGINS);
    }

    @Test
    void theClockShouldBeWoundInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages("co.ruta.launcher..", "co.ruta.testkit..", "co.ruta.bench..")
                .and()
                .doNotHaveFullyQualifiedName("co.ruta.app.Clocks")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "Clock.system…()",
                        (JavaMethodCall call) -> call.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                                && call.getName().startsWith("system")))
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void thereShouldBeNoEjb() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ejb..")
                .because("below an EJB the pool's connections stay out of the transaction that @Transactional begins")
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void jsonShouldNotLookForItsProviderEachTime() {
        noClasses()
                .that()
                .resideOutsideOfPackages("co.ruta.launcher..", "co.ruta.bench..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.json.Json")
                .because("each of its calls searches every library: take co.ruta.core.json.Json")
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void oldDatesShouldNotBeUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class, java.text.SimpleDateFormat.class)
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void theServerShouldNotWriteToStandardOutput() {
        noClasses()
                .that()
                .resideOutsideOfPackages("co.ruta.launcher..", "co.ruta.testkit..", "co.ruta.bench..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HouseClasses.PLATFORM);
    }

    @Test
    void everyPackageShouldIntroduceItselfAndBeNullMarked() {
        Set<String> silent = new TreeSet<>();
        for (var classes : List.of(HouseClasses.PLATFORM, HouseClasses.PLUGINS)) {
            classes.that(resideInAPackage("co.ruta..").and(not(resideInAPackage("co.ruta.portal.template.."))))
                    .forEach(type -> introduced(type.getPackage(), silent));
        }
        assertThat(silent)
                .as("packages without a @NullMarked package-info.java")
                .isEmpty();
    }

    private static void introduced(JavaPackage room, Set<String> silent) {
        if (!room.isAnnotatedWith(NullMarked.class)) {
            silent.add(room.getName());
        }
    }

    private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
        return DescribedPredicate.describe("reads the wall clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean clockless = call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(parameter -> parameter.isEquivalentTo(java.time.Clock.class));
            return owner.startsWith("java.time.") && call.getName().equals("now") && clockless
                    || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        });
    }
}
