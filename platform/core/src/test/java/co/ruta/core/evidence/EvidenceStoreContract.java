package co.ruta.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.id.SchoolId;
import co.ruta.core.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every keeper of evidence does. */
public interface EvidenceStoreContract {
    EvidenceHouse house();

    @Test
    default void aFileShouldComeBackAsItWas() throws IOException {
        SchoolId school = house().newSchool();
        byte[] acta = Samples.pdf("acta");
        Stored stored = take(school, "Acta 04.pdf", acta);
        assertThat(stored.already()).isFalse();
        assertThat(stored.file().mediaType()).isEqualTo("application/pdf");
        assertThat(stored.file().size()).isEqualTo(acta.length);
        assertThat(read(school, stored.file().sha256())).isEqualTo(acta);
        assertThat(house().evidence()
                        .list(house().territory(), school, Optional.empty(), 10)
                        .files())
                .containsExactly(stored.file());
    }

    @Test
    default void aFileThatIsThereShouldBeRecognisedWithItsCitations() {
        SchoolId school = house().newSchool();
        String sha256 = take(school, "acta.pdf", Samples.pdf("acta")).file().sha256();
        house().cite(school, "ratings/a.b/evidence/01M7Y9GVMVN29ZED3VDM00N8MW", sha256);
        Stored again = take(school, "copia del acta.pdf", Samples.pdf("acta"));
        assertThat(again.already()).isTrue();
        assertThat(again.file().name()).isEqualTo("acta.pdf");
        assertThat(again.citedAt())
                .extracting(Citation::path)
                .containsExactly("ratings/a.b/evidence/01M7Y9GVMVN29ZED3VDM00N8MW");
    }

    @Test
    default void anotherSchoolShouldNotReachAFile() {
        SchoolId owner = house().newSchool();
        SchoolId other = house().newSchool();
        String sha256 = take(owner, "acta.pdf", Samples.pdf("propia")).file().sha256();
        refused("EVIDENCE_NOT_FOUND", () -> house().evidence().get(house().territory(), other, sha256));
        refused("EVIDENCE_NOT_FOUND", () -> house().evidence().open(house().territory(), other, sha256));
        assertThat(house().evidence().exists(house().territory(), other, sha256))
                .isFalse();
        assertThat(take(other, "acta.pdf", Samples.pdf("propia")).already()).isFalse();
    }

    @Test
    default void officeFilesShouldBeTakenForWhatTheyAre() {
        SchoolId school = house().newSchool();
        assertThat(take(school, "a.docx", Samples.docx()).file().mediaType()).contains("wordprocessingml");
        assertThat(take(school, "a.odt", Samples.odt()).file().mediaType()).contains("opendocument.text");
        assertThat(take(school, "a.doc", Samples.ole2("WordDocument")).file().mediaType())
                .isEqualTo("application/msword");
        assertThat(take(school, "notas.txt", "Año 2026, reunión".getBytes(StandardCharsets.UTF_8))
                        .file()
                        .mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    default void aFileThatIsNotWhatItSaysShouldBeRefused() {
        notWhatItSays("acta.pdf", "MZ\0\0 programa".getBytes(StandardCharsets.ISO_8859_1));
        notWhatItSays("foto.png", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
        notWhatItSays("notas.txt", "  <!DOCTYPE html><script>".getBytes(StandardCharsets.UTF_8));
        notWhatItSays("notas.txt", new byte[] {'a', 0, 'b'});
        notWhatItSays("foto.jpg", Samples.picture("png"));
        notWhatItSays("libro.xlsx", Samples.docx());
        notWhatItSays("libro.xlsx", Samples.zip("a.exe"));
        notWhatItSays("libro.xls", Samples.ole2("WordDocument"));
    }

    @Test
    default void typesThatAreNotTakenShouldBeRefusedByName() {
        SchoolId school = house().newSchool();
        for (String name : List.of("a.exe", "a.svg", "a.html", "a.zip", "a.docm", "sin-punto", "a.pdf.js", "a.mp4")) {
            refused("FILE_TYPE_NOT_TAKEN", () -> take(school, name, Samples.pdf("x")));
        }
    }

    @Test
    default void macrosShouldBeRefused() {
        SchoolId school = house().newSchool();
        byte[] docx = Samples.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        refused("FILE_WITH_MACROS", () -> take(school, "a.docx", docx));
        refused("FILE_WITH_MACROS", () -> take(school, "a.doc", Samples.ole2("_VBA_PROJECT")));
    }

    @Test
    default void emptyBrokenAndHugeFilesShouldBeRefused() {
        SchoolId school = house().newSchool();
        refused("FILE_EMPTY", () -> take(school, "a.pdf", new byte[0]));
        byte[] photo = Samples.picture("jpg");
        refused("FILE_BROKEN", () -> take(school, "a.jpg", Arrays.copyOf(photo, photo.length / 2)));
        byte[] docx = Samples.docx();
        refused("FILE_BROKEN", () -> take(school, "a.docx", Arrays.copyOf(docx, docx.length / 2)));
        refused("FILE_TOO_LARGE", () -> take(school, "a.pdf", new byte[(int) Evidence.MOST_BYTES + 1]));
        byte[] endless = Samples.picture("png");
        Arrays.fill(endless, 16, 20, (byte) 0x7f);
        refused("FILE_BROKEN", () -> take(school, "a.png", endless));
    }

    @Test
    default void photosShouldForgetWhereTheyWereTaken() throws IOException {
        SchoolId school = house().newSchool();
        byte[] jpeg = kept(school, "foto.jpg", Samples.phonePhoto());
        assertThat(new String(jpeg, StandardCharsets.UTF_8)).doesNotContain(Samples.PLACE);
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(24);
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
                .contains(new String(ExifOrientation.only(6), StandardCharsets.ISO_8859_1));
        byte[] png = kept(school, "foto.png", Samples.pngWithPlace());
        assertThat(png).isEqualTo(Samples.picture("png"));
        byte[] webp = kept(school, "foto.webp", Samples.webpWithPlace());
        assertThat(new String(webp, StandardCharsets.UTF_8)).doesNotContain(Samples.PLACE);
        assertThat(webp[4]).isEqualTo((byte) (webp.length - 8));
        assertThat(webp[20]).isZero();
    }

    @Test
    default void namesShouldBeMadeHarmless() {
        SchoolId school = house().newSchool();
        assertThat(take(school, "C:\\actas\\..\\Ac\u202eta\u0000 4?.pdf", Samples.pdf("n"))
                        .file()
                        .name())
                .isEqualTo("Acta 4_.pdf");
        assertThat(take(school, "a".repeat(300) + ".pdf", Samples.pdf("m"))
                        .file()
                        .name())
                .hasSize(120)
                .endsWith(".pdf");
    }

    @Test
    default void anUploadShouldGoOnWhereItStood() throws IOException {
        SchoolId school = house().newSchool();
        byte[] acta = Samples.pdf("por partes");
        Upload upload = begin(school, "acta.pdf", acta.length);
        Evidence.Received first = append(school, upload, 0, bytes(Arrays.copyOf(acta, 10)));
        assertThat(first.stored()).isEmpty();
        assertThat(house().evidence()
                        .upload(house().territory(), school, upload.id())
                        .received())
                .isEqualTo(10);
        refused("UPLOAD_OFFSET", () -> append(school, upload, 5, bytes(acta)));
        byte[] rest = Arrays.copyOfRange(acta, 10, acta.length);
        Stored stored = append(school, upload, 10, bytes(rest)).stored().orElseThrow();
        assertThat(read(school, stored.file().sha256())).isEqualTo(acta);
        assertThat(append(school, upload, acta.length, bytes(new byte[0]))
                        .stored()
                        .orElseThrow()
                        .file())
                .isEqualTo(stored.file());
    }

    @Test
    default void whatArrivedBeforeACutShouldCount() throws IOException {
        SchoolId school = house().newSchool();
        byte[] acta = Samples.pdf("con cortes");
        Upload upload = begin(school, "acta.pdf", acta.length);
        InputStream cut = new SequenceInputStream(bytes(Arrays.copyOf(acta, 7)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        long stands = append(school, upload, 0, cut).upload().received();
        assertThat(stands).isEqualTo(7);
        Stored stored = append(school, upload, stands, bytes(Arrays.copyOfRange(acta, 7, acta.length)))
                .stored()
                .orElseThrow();
        assertThat(read(school, stored.file().sha256())).isEqualTo(acta);
    }

    @Test
    default void moreBytesThanAnnouncedShouldBeRefused() {
        SchoolId school = house().newSchool();
        Upload upload = begin(school, "acta.pdf", 10);
        refused("UPLOAD_TOO_LONG", () -> append(school, upload, 0, bytes(Samples.pdf("demasiado"))));
        refused("FILE_TOO_LARGE", () -> begin(school, "acta.pdf", Evidence.MOST_BYTES + 1));
        refused("FILE_EMPTY", () -> begin(school, "acta.pdf", 0));
        refused("FILE_TYPE_NOT_TAKEN", () -> begin(school, "virus.exe", 10));
        SchoolId other = house().newSchool();
        refused("UPLOAD_NOT_FOUND", () -> append(other, upload, 0, bytes(new byte[1])));
    }

    @Test
    default void anUploadThatTurnsOutFalseShouldBeForgotten() {
        SchoolId school = house().newSchool();
        Upload upload = begin(school, "acta.pdf", 5);
        refused(
                "FILE_NOT_WHAT_IT_SAYS",
                () -> append(school, upload, 0, bytes("falso".getBytes(StandardCharsets.UTF_8))));
        refused("UPLOAD_NOT_FOUND", () -> house().evidence().upload(house().territory(), school, upload.id()));
    }

    @Test
    default void aCitedFileShouldNotBeRemoved() throws IOException {
        SchoolId school = house().newSchool();
        SchoolId other = house().newSchool();
        String sha256 = take(school, "a.pdf", Samples.pdf("quitar")).file().sha256();
        take(other, "a.pdf", Samples.pdf("quitar"));
        house().cite(school, "pei/file", sha256);
        refused("EVIDENCE_CITED", () -> remove(school, sha256));
        remove(other, sha256);
        assertThat(read(school, sha256)).isEqualTo(Samples.pdf("quitar"));
        refused("EVIDENCE_NOT_FOUND", () -> remove(other, sha256));
    }

    @Test
    default void longListsShouldComeInPages() {
        SchoolId school = house().newSchool();
        for (int i = 0; i < 5; i++) {
            take(school, i + ".pdf", Samples.pdf("página " + i));
        }
        EvidencePage first = house().evidence().list(house().territory(), school, Optional.empty(), 3);
        EvidencePage second = house().evidence().list(house().territory(), school, first.next(), 3);
        assertThat(first.files()).hasSize(3);
        assertThat(second.files()).hasSize(2).doesNotContainAnyElementsOf(first.files());
        assertThat(second.next()).isEmpty();
    }

    private Stored take(SchoolId school, String name, byte[] content) {
        return house().evidence().take(house().person("Ana"), house().territory(), school, name, bytes(content));
    }

    private byte[] kept(SchoolId school, String name, byte[] content) throws IOException {
        return read(school, take(school, name, content).file().sha256());
    }

    private byte[] read(SchoolId school, String sha256) throws IOException {
        try (InputStream in = house().evidence().open(house().territory(), school, sha256)) {
            return in.readAllBytes();
        }
    }

    private Upload begin(SchoolId school, String name, long size) {
        return house().evidence().begin(house().person("Ana"), house().territory(), school, name, size);
    }

    private Evidence.Received append(SchoolId school, Upload upload, long offset, InputStream content) {
        return house().evidence()
                .append(house().person("Ana"), house().territory(), school, upload.id(), offset, content);
    }

    private void remove(SchoolId school, String sha256) {
        house().evidence().remove(house().person("Ana"), house().territory(), school, sha256);
    }

    private void notWhatItSays(String name, byte[] content) {
        SchoolId school = house().newSchool();
        refused("FILE_NOT_WHAT_IT_SAYS", () -> take(school, name, content));
        assertThat(house().evidence()
                        .list(house().territory(), school, Optional.empty(), 10)
                        .files())
                .isEmpty();
    }

    private static InputStream bytes(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(ProblemException.class, it -> assertThat(it.code())
                .isEqualTo(code));
    }
}
