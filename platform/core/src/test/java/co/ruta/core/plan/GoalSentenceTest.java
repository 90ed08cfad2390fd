package co.ruta.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalSentenceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Bajar de 52 % a 25 % los estudiantes en nivel inicial, a más tardar el 26 de noviembre de 2027|25|52|%|2027-11-26",
                "diez por ciento a noviembre de 2025|10||%|2025-11-30",
                "Bajar la inasistencia del 11 % al 6 % al finalizar el año lectivo 2025|6|11|%|2025-12-31",
                "Noventa por ciento de los PIAR con seguimiento por periodo, a junio de 2025|90||%|2025-06-30",
                "Que solo una cuarta parte siga en nivel inicial al culminar el 2025|25||%|2025-12-31",
                "18 jóvenes estudiando por ciclos el domingo en mayo de 2026|18||jóvenes|2026-05-31",
                "Asistencia del 70% a los talleres de padres en 2026|70||%|2026-12-31",
                "Reducir en 40 por ciento las peleas en el descanso de la tarde en 2025|40||%|2025-12-31",
                "Conformar tres grupos de danza folclórica en 2025|3||grupos|2025-12-31",
                "Dos rampas en servicio a mitad de 2026|2||rampas|2026-06-30",
                "Aumentar cinco puntos en ciencias naturales de aquí a 2027|5||puntos|2027-12-31",
                "85 por ciento de los que ingresan después de abril aprueban el año 2026|85||%|2026-12-31",
                "Cuatro puntos más en sociales, 2026|4||puntos|2026-12-31",
                "Nueve PIAR antes de terminar 2024|9||PIAR|2024-12-31",
                "Una oficina remodelada a junio de 2025|1||oficina|2025-06-30",
                "95% de las horas de clase programadas dictadas en 2025|95||%|2025-12-31",
                "Que ninguna recuperación quede perdida (0 %) en abril de 2024|0||%|2024-04-30",
                "Llegar a 30 en el programa de los jueves durante 2025|30|||2025-12-31",
                "No más de dos días sin clase por sequía en la temporada de diciembre a marzo de 2026|2||días|2026-03-31",
                "A noviembre de 2025, nueve de diez evaluaciones de los estudiantes con PIAR llevan ajuste|90||%|2025-11-30",
                "Reducir en sesenta por ciento las burlas reportadas en sexto, noviembre 2025|60||%|2025-11-30",
                "No más de doce retiros en la nocturna en 2026|12||retiros|2026-12-31",
                "85 % de los docentes con tres o más formas de evaluar, a fin de 2025|85||%|2025-12-31",
                "Subir de 42 a 46 en matemáticas, 2026|46|42||2026-12-31",
                "Ocho de cada diez estudiantes con discapacidad con PIAR en práctica, finales de 2025|80||%|2025-12-31",
                "Tres de cada cinco con ajustes en todas las áreas, junio de 2025|60||%|2025-06-30",
                "Formar a dos cursos de estudiantes como brigadistas en 2026|2||cursos|2026-12-31",
                "Mejorar sustancialmente el inglés en SABER 11 a 2026||||2026-12-31",
                "Aumentar las clases observadas con cambios después de las 4 jornadas de formación, a finales de 2025||||2025-12-31",
                "Pasar de 1.200 a 900 casos reportados, segundo semestre de 2026|900|1200|casos|2026-12-31",
                "Pasar de 12 estudiantes a 4 en deserción a noviembre de 2026|4|12|estudiantes|2026-11-30",
                "Entregar 1.250 textos a las familias antes del 15/03/2027|1250||textos|2027-03-15",
                "Entregar 1 250 textos a las familias, 2027-03-15|1250||textos|2027-03-15",
                "Recaudar $ 45.000.000 para la sala de lectura en el primer semestre de 2027|45000000||pesos|2027-06-30",
                "Reducir la deserción de 4,5 % a 3,2 % al 30 de noviembre de dos mil veintisiete|3.2|4.5|%|2027-11-30",
                "Subir treinta y cinco puntos porcentuales la lectura de los estudiantes de 5° a junio del año 2027|35||puntos porcentuales|2027-06-30",
                "Capacitar a ciento veinte familias en el tercer trimestre de 2026|120||familias|2026-09-30",
                "Dotar a los grados 3, 5 y 9 con seis bibliotecas de aula a octubre de 2027|6||bibliotecas|2027-10-31",
                "Vincular a dos mil trescientos cincuenta estudiantes a 2028|2350||estudiantes|2028-12-31",
                "Que la totalidad de las sedes tenga plan de riesgo en agosto de 2027|100||%|2027-08-31",
                "Pasar del 11 % en 2024 al 6 % el 26 de nov. de 2025|6|11|%|2025-11-26",
                "Lograr que la mitad de las aulas tenga ventilación a mediados de mayo de 2027|50||%|2027-05-15",
                "Dos tercios de los docentes formados en 2027|66.67||%|2027-12-31",
            })
    void aGoalShouldBeReadAsItWasMeant(
            String sentence, BigDecimal quantity, BigDecimal baseline, String unit, LocalDate due) {
        GoalReading reading = GoalSentence.read(sentence);

        assertThat(reading.quantity().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(quantity).map(BigDecimal::stripTrailingZeros));
        assertThat(reading.baseline().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(baseline).map(BigDecimal::stripTrailingZeros));
        assertThat(reading.unit()).isEqualTo(Optional.ofNullable(unit));
        assertThat(reading.due()).isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Mejorar el clima de aula",
                "Aplicar la Ley 1620 y el Decreto 1075",
                "Fortalecer la lectura en SABER 11",
                "Mejorar el inglés de 6° a 11°",
            })
    void whatIsNotSaidShouldStayEmpty(String sentence) {
        assertThat(GoalSentence.read(sentence)).isEqualTo(GoalReading.NOTHING);
    }

    @Test
    void aDayThatDoesNotExistShouldNotBecomeAnother() {
        assertThat(GoalSentence.read("20 aulas al 31 de noviembre de 2027").due())
                .isNotEqualTo(Optional.of(LocalDate.of(2027, 12, 1)));
    }

    @Test
    void anyTextShouldBeReadWithoutHarm() {
        Random random = new Random(20261121);
        String alphabet = "0123456789.,%$/-°º ()«»aeiouáéíóúñ de a al mil cien millones un dos nov 2027 \u00a0\t\"'";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            GoalReading reading = GoalSentence.read(text.toString());

            assertThat(reading.quantity().filter(it -> it.signum() < 0))
                    .as("%s", text)
                    .isEmpty();
            assertThat(reading.due().filter(it -> !PlanValues.possible(it.getYear())))
                    .as("%s", text)
                    .isEmpty();
        }
    }

    @Test
    void everyNumberShouldBeReadInWordsAndInFigures() {
        for (int number = 2; number < 10_000; number += number < 1000 ? 1 : 37) {
            Optional<BigDecimal> expected = Optional.of(BigDecimal.valueOf(number));
            String figures = number < 1000 ? "" + number : number / 1000 + "." + String.format("%03d", number % 1000);

            assertThat(GoalSentence.read("Formar " + Spelling.of(number) + " familias en la vigencia")
                            .quantity())
                    .as(Spelling.of(number))
                    .isEqualTo(expected);
            assertThat(GoalSentence.read("Formar " + figures + " familias en la vigencia")
                            .quantity())
                    .as(figures)
                    .isEqualTo(expected);
        }
    }

    @Test
    void everyDayShouldBeReadInEachWayOfWritingIt() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2029; day = day.plusDays(5)) {
            String spelled = co.ruta.core.deadline.SpanishDates.day(day);

            assertThat(GoalSentence.read("Llegar a 30 % el " + spelled).due()).contains(day);
            assertThat(GoalSentence.read("Llegar a 30 % el " + day).due()).contains(day);
            assertThat(GoalSentence.read("El %d/%d/%d, 30 %%"
                                    .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                            .due())
                    .contains(day);
        }
    }
}
