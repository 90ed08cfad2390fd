package co.ruta.portal.follow;

import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.followup.FollowView;
import co.ruta.core.followup.FollowView.Cut;
import co.ruta.portal.edit.Saving;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.ComponentPart;
import co.ruta.portal.school.SchoolPlace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every page of the follow-up shows alike. */
public record FollowSheet(
        SchoolPlace at,
        FollowView follow,
        Saving saving,
        List<Trouble> errors,
        Map<String, String> texts,
        Optional<String> notice) {

    public static String id(String path) {
        return SchoolPlace.anchor(path);
    }

    /** What is wrong with a field. */
    public Optional<String> error(String path) {
        return errors.stream()
                .filter(it -> it.href().filter(("#" + id(path))::equals).isPresent())
                .map(Trouble::message)
                .findFirst();
    }

    /** What a field shows: what could not be saved, else what is stored. */
    public String value(String path, String stored) {
        return texts.getOrDefault(path, stored);
    }

    public static String number(Optional<BigDecimal> number) {
        return number.map(it -> it.stripTrailingZeros().toPlainString().replace('.', ','))
                .orElse("");
    }

    public static String number(BigDecimal number) {
        return number(Optional.of(number));
    }

    /** "Corte del 30 de junio de 2027: primer semestre". */
    public static String title(Cut cut) {
        String day =
                cut.date().map(it -> "Corte del " + Dates.inFull(it.toString())).orElse("Corte sin fecha");
        return cut.title().isBlank() ? day : day + ": " + cut.title();
    }

    public static String title(EvidenceItem item) {
        return ComponentPart.title(item);
    }

    public Optional<String> opens(EvidenceItem item) {
        return switch (item.kind()) {
            case TEXT -> Optional.empty();
            case LINK -> item.url().filter(it -> it.startsWith("https://") || it.startsWith("http://"));
            case FILE -> item.sha256().map(at::file);
        };
    }

    /** What changed from the version that is followed to the newer one. */
    public String planChanges(FollowView.Newer it) {
        return at.plan("entregas/diferencia?de=" + follow.year() + "-" + it.followed() + "&a=" + follow.year() + "-"
                + it.number());
    }

    public String page(String name) {
        return at.page(name);
    }
}
