package co.ruta.core.school;

import static co.ruta.core.school.InventedList.HEADER;
import static co.ruta.core.school.InventedList.code;
import static co.ruta.core.school.InventedList.csv;
import static co.ruta.core.school.InventedList.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.school.SchoolLists.ListPreview;
import co.ruta.core.school.SchoolLists.SchoolList;
import co.ruta.core.sheet.Table;
import co.ruta.core.sheet.Table.Form;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What lists promise between upload and decision. */
public interface SchoolListContract {
    SchoolHouse house();

    private SchoolList kept(Principal who, TerritoryId territory, String... lines) {
        return house().lists().keep(who, territory, "lista.csv", csv(lines));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, it -> assertThat(it.code())
                .isEqualTo(code));
    }

    @Test
    default void listShouldBeSeenThenAppliedOnceWithAReceipt() {
        TerritoryId territory = house().emptyTerritory();
        Principal who = house().leader(territory);
        SchoolList list = kept(who, territory, HEADER, row(1, "Colegio Uno"), row(2, "Colegio Dos"));

        ListPreview preview = house().lists().preview(who, territory, list.id());
        assertThat(preview.report().created()).isEqualTo(2);
        assertThat(preview.created()).extracting(School::name).containsExactly("Colegio Uno", "Colegio Dos");
        assertThat(house().schools().byCode(territory, code(1, 1))).isEmpty();

        SchoolList applied = house().lists().apply(who, territory, list.id(), preview.directory());
        assertThat(applied.receipt().map(SchoolLists.Receipt::created)).contains(2);
        assertThat(applied.sha256()).isEqualTo(list.sha256()).hasSize(64);
        assertThat(house().schools().byCode(territory, code(1, 2))).isPresent();
        assertThat(house().lists().applied(who, territory))
                .extracting(SchoolList::id)
                .containsExactly(list.id());
        refused("LIST_APPLIED", () -> house().lists().apply(who, territory, list.id(), preview.directory()));
        refused("LIST_APPLIED", () -> house().lists().preview(who, territory, list.id()));
    }

    @Test
    default void changedDirectoryShouldAskAgain() {
        TerritoryId territory = house().emptyTerritory();
        Principal who = house().leader(territory);
        SchoolList list = kept(who, territory, HEADER, row(1, "Colegio Uno"));
        ListPreview seen = house().lists().preview(who, territory, list.id());
        house().imports().run(who, territory, csv(HEADER, row(1, "Colegio Primero")), false);

        refused("DIRECTORY_CHANGED", () -> house().lists().apply(who, territory, list.id(), seen.directory()));

        ListPreview again = house().lists().preview(who, territory, list.id());
        assertThat(again.report().created()).isZero();
        assertThat(again.changes())
                .containsExactly(new SchoolLists.SchoolChange(
                        code(1, 1),
                        "Colegio Uno",
                        List.of(new SchoolLists.FieldChange(
                                "name", Optional.of("Colegio Primero"), Optional.of("Colegio Uno")))));
        house().lists().apply(who, territory, list.id(), again.directory());
        assertThat(house().schools().byCode(territory, code(1, 1)).map(School::name))
                .contains("Colegio Uno");
    }

    @Test
    default void rejectedRowsShouldGoOutBeMendedAndComeBackInTheirPlaces() {
        TerritoryId territory = house().emptyTerritory();
        Principal who = house().leader(territory);
        SchoolList list = kept(
                who,
                territory,
                HEADER,
                row(1, "Colegio Uno"),
                "",
                code(1, 2) + ",=Dos,99001,PLAYA,OFICIAL,A,",
                row(3, "Colegio Tres"),
                "12,Cuatro,99001,URBANO,OFICIAL,A,");
        ListPreview preview = house().lists().preview(who, territory, list.id());
        assertThat(preview.rejected()).isEqualTo(2);
        refused("IMPORT_REFUSED", () -> house().lists().apply(who, territory, list.id(), preview.directory()));

        Table out = house().lists().rejected(who, territory, list.id());
        assertThat(out.header()).startsWith("codigo_dane", "nombre").endsWith("Fila", "Qué corregir");
        assertThat(out.rows()).hasSize(2);
        assertThat(out.csv()).contains("'=Dos", "La zona es URBANO o RURAL").doesNotContain("Colegio Uno");
        for (Form form : Form.values()) {
            String mended = out.csv().replace("PLAYA", "RURAL").replace(";12;", ";");
            byte[] file = form == Form.CSV
                    ? mended.replace("\r\n12;", "\r\n" + code(2, 4) + ";").getBytes(StandardCharsets.UTF_8)
                    : mendedWorkbook(out);
            SchoolList whole = house().lists()
                    .mend(who, territory, list.id(), "corregidas." + form.extension(), new ByteArrayInputStream(file));
            ListPreview good = house().lists().preview(who, territory, whole.id());
            assertThat(good.rejected()).isZero();
            assertThat(good.report().created()).isEqualTo(4);
            assertThat(good.report().problems())
                    .filteredOn(it -> it.code().equals("ZONE_DIFFERS_FROM_CODE"))
                    .extracting(ImportReport.ImportProblem::row)
                    .contains(4);
            if (form == Form.XLSX) {
                house().lists().apply(who, territory, whole.id(), good.directory());
            }
        }
        assertThat(house().schools().byCode(territory, code(1, 2)).map(School::name))
                .contains("=Dos");
    }

    private static byte[] mendedWorkbook(Table out) {
        List<? extends List<?>> rows = out.rows().stream()
                .map(row -> row.stream()
                        .map(it -> it.equals("PLAYA") ? "RURAL" : it.equals("12") ? code(2, 4) : it)
                        .toList())
                .toList();
        return new Table(out.name(), out.header(), rows).xlsx();
    }

    @Test
    default void rejectedRowThatDoesNotComeBackShouldBeLeftOut() {
        TerritoryId territory = house().emptyTerritory();
        Principal who = house().leader(territory);
        SchoolList list = kept(who, territory, HEADER, row(1, "Uno"), "x,Dos,99001,URBANO,OFICIAL,A,");

        SchoolList whole = house().lists().mend(who, territory, list.id(), "c.csv", csv(HEADER, row(7, "Siete")));

        ListPreview preview = house().lists().preview(who, territory, whole.id());
        assertThat(preview.created()).extracting(School::name).containsExactly("Uno", "Siete");
        assertThat(preview.report().hasErrors()).isFalse();
    }

    @Test
    default void twoRowsThatAreOneSchoolShouldBeRefused() {
        TerritoryId territory = house().emptyTerritory();
        Principal who = house().leader(territory);
        house().imports().run(who, territory, csv(HEADER, row(1, "Uno")), false);

        SchoolList list = kept(
                who,
                territory,
                HEADER + ",codigo_dane_anterior",
                row(1, "Uno") + ",",
                row(2, "Dos") + "," + code(1, 1));

        assertThat(house().lists().preview(who, territory, list.id()).report().problems())
                .filteredOn(it -> it.severity() == ImportReport.Severity.ERROR)
                .extracting(ImportReport.ImportProblem::code)
                .containsExactly("SCHOOL_TWICE");
    }

    @Test
    default void unreadableFileAndForeignListShouldBeRefused() {
        TerritoryId territory = house().emptyTerritory();
        TerritoryId other = house().emptyTerritory();
        Principal who = house().leader(territory);
        SchoolList list = kept(who, territory, HEADER, row(1, "Uno"));

        refused("NOT_A_LIST", () -> house().lists().keep(who, territory, "foto.png", csv("\u0089PNG\u0000\u0000")));
        refused("IMPORT_NOT_YOURS", () -> house().lists().preview(who, other, list.id()));
        refused("LIST_UNKNOWN", () -> house().lists().preview(house().leader(other), other, list.id()));
        refused("LIST_UNKNOWN", () -> house().lists().preview(who, territory, "ñ"));
    }
}
