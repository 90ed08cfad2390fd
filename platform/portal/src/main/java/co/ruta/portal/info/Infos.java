package co.ruta.portal.info;

import co.ruta.core.account.Grant;
import co.ruta.core.territory.Territories;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes pages of words, with the way to reach the secretaría of whoever is signed in. */
@ApplicationScoped
class Infos {
    @Inject
    private Territories territories;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    Page page(String name, String title) {
        return new Page(frames.open(title), new InfoView(name, contact()));
    }

    private String contact() {
        return user.signedIn().stream()
                .flatMap(who -> who.grants().stream())
                .map(Grant::territory)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(it -> territories.find(it).stream())
                .map(it -> words(it.values()))
                .collect(Collectors.joining(". "));
    }

    private static String words(TerritoryDefinition values) {
        List<String> ways = Stream.of(
                        values.contact().email(),
                        values.contact().phone(),
                        values.contact().address())
                .flatMap(Optional::stream)
                .toList();
        return values.secretaria() + (ways.isEmpty() ? "" : ": " + String.join(", ", ways));
    }
}
