package co.ruta.core.school;

import static co.ruta.core.school.InventedList.HEADER;
import static co.ruta.core.school.InventedList.code;
import static co.ruta.core.school.InventedList.csv;
import static co.ruta.core.school.InventedList.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.school.ImportReport.ImportProblem;
import co.ruta.core.school.ImportReport.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract over memory, and everything a list can be wrong about. */
class SchoolImportTest implements SchoolContract, SchoolListContract {
    private final InMemorySchoolHouse house = new InMemorySchoolHouse();

    @Override
    public SchoolHouse house() {
        return house;
    }

    @Test
    void semicolonsByteOrderMarkAndQuotesShouldBeRead() {
        ImportReport report = run(
                "\uFEFFCódigo DANE;Nombre Establecimiento;Código Municipio;ZONA;Sector",
                code(1, 1) + ";\"Colegio \"\"El Sol\"\"; sede única\";99001;urbana;Oficial\r");

        assertThat(report.problems()).isEmpty();
        assertThat(report.created()).isEqualTo(1);
    }

    @Test
    void missingColumnsShouldAllBeSaidAtOnce() {
        assertThat(codes(run("nombre,zona", "Colegio,URBANO")))
                .containsExactly(
                        "1/codigo_dane MISSING_COLUMN", "1/sector MISSING_COLUMN", "1/codigo_municipio MISSING_COLUMN");
    }

    @Test
    void unknownColumnShouldBeNamedAndNotImported() {
        ImportReport report = run(HEADER + ",color_favorito", row(1, "Colegio") + ",azul");

        assertThat(codes(report)).containsExactly("1/color_favorito UNKNOWN_COLUMN");
        assertThat(report.applied()).isTrue();
        assertThat(report.problems().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void personalColumnsShouldBeLeftOutAndSaidSo() {
        ImportReport report =
                run(HEADER + ",rector,email,telefono", row(1, "Colegio") + ",Rosa Pérez,rosa@x.example,3001234567");

        assertThat(codes(report))
                .containsExactly(
                        "0/rector PERSONAL_COLUMN_IGNORED",
                        "0/email PERSONAL_COLUMN_IGNORED",
                        "0/telefono PERSONAL_COLUMN_IGNORED");
        assertThat(house.schools()
                        .list(new TerritoryId("valle-alto-1"), SchoolQuery.all(5))
                        .toString())
                .doesNotContain("Rosa", "3001234567");
    }

    @Test
    void wrongCellsShouldBeSaidByRowAndColumn() {
        ImportReport report = run(
                HEADER,
                "19900100001,Corto,99001,URBANO,OFICIAL,A,",
                "1.99001E+11,Dañado,99001,URBANO,OFICIAL,A,",
                code(1, 3) + ",Otro municipio,99999,URBANO,OFICIAL,A,",
                code(1, 4) + ",Zona,99001,PLAYA,OFICIAL,A,",
                code(1, 5) + ",Sector,99001,URBANO,MIXTO,A,",
                code(1, 6) + ",,99001,URBANO,OFICIAL,A,",
                code(1, 7) + ",Calendario,99001,URBANO,OFICIAL,C,",
                code(1, 8) + ",Celdas,99001,URBANO");

        assertThat(codes(report).stream().filter(it -> !it.contains("CELLS_BLANK")))
                .containsExactly(
                        "2/codigo_dane DANE_CODE_LENGTH",
                        "3/codigo_dane DANE_CODE_DESTROYED",
                        "4/codigo_municipio MUNICIPALITY_OUTSIDE",
                        "5/zona ZONE_UNKNOWN",
                        "6/sector SECTOR_UNKNOWN",
                        "7/nombre CELL_EMPTY",
                        "9/ ROW_LENGTH",
                        "8/calendario CALENDAR_UNKNOWN");
        assertThat(report.applied()).isFalse();
    }

    @Test
    void impossibleYearShouldBeAnErrorAndAnUnreadableOneAWarning() {
        ImportReport report = run(
                HEADER + ",anio_regimen",
                code(3, 1) + ",Uno,99001,URBANO,NO OFICIAL,A,M,2099",
                code(3, 2) + ",Dos,99001,URBANO,NO OFICIAL,A,M,1905",
                code(3, 3) + ",Tres,99001,URBANO,NO OFICIAL,A,M,mañana",
                code(3, 4) + ",Cuatro,99001,URBANO,NO OFICIAL,A,M,2027");

        assertThat(codes(report).stream().filter(it -> it.contains("YEAR")))
                .containsExactly(
                        "2/anio_regimen YEAR_IMPOSSIBLE",
                        "3/anio_regimen YEAR_IMPOSSIBLE",
                        "4/anio_regimen YEAR_UNREADABLE");
    }

    @Test
    void municipalityThatLostItsZeroShouldBeFound() {
        assertThat(codes(run(HEADER, code(1, 1) + ",Uno,8001,URBANO,OFICIAL,A,M")))
                .containsExactly("2/codigo_municipio MUNICIPALITY_OUTSIDE");
        assertThat(run(HEADER, code(1, 1) + ",Uno,8001,URBANO,OFICIAL,A,M")
                        .problems()
                        .get(0)
                        .message())
                .contains("«08001»");
    }

    @Test
    void sameCodeTwiceShouldBeAnError() {
        assertThat(codes(run(HEADER, row(1, "Uno"), row(2, "Dos"), row(1, "Tres"))))
                .containsExactly("4/codigo_dane DANE_CODE_TWICE");
    }

    @Test
    void whatLooksLikeAMistakeShouldBeAWarning() {
        String good = code(1, 1);
        String bad = good.substring(0, 11) + (good.charAt(11) == '5' ? '6' : '5');
        ImportReport report = run(
                HEADER + ",observaciones",
                bad + ",Uno,99001,URBANO,OFICIAL,A,M,",
                code(3, 2) + ",Dos,99001,RURAL,OFICIAL,A,M,zona_difiere_de_1er_digito",
                code(5, 3) + ",Tres,99001,URBANO,OFICIAL,A,M,",
                code(1, 4) + ",Cuatro,99001,URBANO,OFICIAL,A,M,sector_cambia_entre_fuentes;algo raro",
                code(1, 5) + ",Cinco,99001,URBANO,OFICIAL,A,M,",
                code(1, 6) + ",cinco ,99001,URBANO,OFICIAL,A,M,mismo_nombre_y_municipio=" + code(1, 5));

        assertThat(report.applied()).isTrue();
        assertThat(codes(report))
                .containsExactlyInAnyOrder(
                        "2/codigo_dane DANE_CHECK_DIGIT",
                        "3/zona ZONE_DIFFERS_FROM_CODE",
                        "3/sector SECTOR_DIFFERS_FROM_CODE",
                        "4/codigo_dane DANE_FIRST_DIGIT",
                        "5/sector SECTOR_CHANGES_BETWEEN_SOURCES",
                        "5/observaciones SOURCE_REMARK",
                        "6/nombre SAME_NAME_TWO_CODES",
                        "7/nombre SAME_NAME_TWO_CODES");
    }

    @Test
    void rowsOfOtherTerritoriesShouldBeSkippedAndCounted() {
        ImportReport report = run(
                HEADER + ",secretaria_etc",
                row(1, "Uno") + ",VALLE ALTO",
                "208001000018,Ajeno,08001,RARO,RARO,Z,,Costa Grande",
                row(2, "Dos") + ",Secretaría de Educación de Valle Alto");

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(codes(report)).containsExactly("0/secretaria_etc OTHER_TERRITORIES_SKIPPED");
    }

    @Test
    void listOfOtherTerritoriesOnlyShouldBeRefused() {
        assertThat(codes(run(HEADER + ",secretaria_etc", row(1, "Uno") + ",Costa Grande")))
                .contains("0/secretaria_etc NOTHING_OF_TERRITORY");
    }

    @Test
    void municipalityShouldBeFoundByNameWithoutCode() {
        ImportReport report =
                run("codigo_dane,nombre,municipio,zona,sector", code(1, 1) + ",Uno,valle  alto,URBANO,OFICIAL");

        assertThat(report.created()).isEqualTo(1);
    }

    @Test
    void sectorOutsideTheRouteShouldBeSaidOnceAndStayInTheDirectory() {
        ImportReport report = run(
                HEADER,
                code(3, 1) + ",Uno,99001,URBANO,NO OFICIAL,A,M",
                code(3, 2) + ",Dos,99001,URBANO,NO OFICIAL,A,M");

        assertThat(report.created()).isEqualTo(2);
        assertThat(codes(report)).containsExactly("0/sector SECTOR_OUTSIDE_ROUTE");
    }

    @Test
    void otherEncodingShouldBeSaid() {
        TerritoryId territory = house.emptyTerritory();
        byte[] latin = (HEADER + "\n" + row(1, "Nariño")).getBytes(Charset.forName("ISO-8859-1"));

        assertThat(codes(house.imports()
                        .run(house.leader(territory), territory, new ByteArrayInputStream(latin), false)))
                .containsExactly("0/ ENCODING_UNKNOWN");
    }

    @Test
    void whatIsNoListShouldBeSaid() {
        assertThat(codes(run(""))).containsExactly("0/ LIST_EMPTY");
        assertThat(codes(run(HEADER))).containsExactly("0/ LIST_EMPTY");
        assertThat(codes(run("PK\u0003\u0004\u0000binary"))).containsExactly("0/ WORKBOOK_BROKEN");
        assertThat(codes(run("%PDF-1.7"))).containsExactly("0/ NOT_A_LIST");
        assertThat(codes(run("a\u0000b"))).containsExactly("0/ NOT_A_LIST");
        assertThat(codes(run("{\"a\": 1}", "{\"b\": 2}"))).contains("1/codigo_dane MISSING_COLUMN");
        assertThat(codes(run(HEADER, "\"sin cerrar,1,2")).get(0)).endsWith(" ROW_LENGTH");
    }

    @Test
    void tooLargeListShouldBeRefused() {
        TerritoryId territory = house.emptyTerritory();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        };

        assertThatThrownBy(() -> house.imports().run(house.leader(territory), territory, endless, false))
                .isInstanceOfSatisfying(
                        ProblemException.class, it -> assertThat(it.code()).isEqualTo("IMPORT_TOO_LARGE"));
    }

    @Test
    void tooManyProblemsShouldBeCounted() {
        String[] lines = new String[1502];
        lines[0] = HEADER;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "x,Nombre,99001,URBANO,OFICIAL,A,M";
        }
        ImportReport report = run(lines);

        assertThat(report.problems()).hasSize(1001);
        assertThat(report.problems().get(1000).code()).isEqualTo("MORE_PROBLEMS");
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void checkDigitShouldFollowTheRule() {
        assertThat(new DaneCode(code(1, 1)).checkDigitFits()).isTrue();
        assertThat(new DaneCode("199001000000").checkDigitFits())
                .isEqualTo(code(1, 0).endsWith("0"));
        for (int i = 0; i < 200; i++) {
            String right = code(2, i);
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = right.substring(0, 11) + digit;
                assertThat(new DaneCode(other).checkDigitFits()).isEqualTo(other.equals(right));
            }
        }
        assertThat("٣".repeat(12))
                .satisfies(it -> assertThat(DaneCode.isWellFormed(it)).isFalse());
    }

    private ImportReport run(String... lines) {
        TerritoryId territory = house.emptyTerritory();
        return house.imports().run(house.leader(territory), territory, csv(lines), false);
    }

    private static List<String> codes(ImportReport report) {
        return report.problems().stream().map(SchoolImportTest::line).toList();
    }

    private static String line(ImportProblem it) {
        assertThat(it.message()).isNotBlank().endsWith(".");
        assertThat(it.message().getBytes(StandardCharsets.UTF_8).length).isLessThan(400);
        return it.row() + "/" + it.column().orElse("") + " " + it.code();
    }
}
