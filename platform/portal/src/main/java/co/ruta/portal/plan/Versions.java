package co.ruta.portal.plan;

import co.ruta.core.plan.PlanOverview;
import co.ruta.core.plan.PlanVersion;
import co.ruta.portal.page.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a version of any year in an address: {@code 2027-1}, or {@code 2027-b} for the draft. */
public final class Versions {
    private static final Pattern WORD = Pattern.compile("(\\d{4})-(\\d{1,6}|b)");

    private Versions() {}

    static Optional<PlanVersion> of(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        return Optional.of(
                matcher.group(2).equals("b")
                        ? PlanVersion.draft(year)
                        : PlanVersion.submitted(year, Integer.parseInt(matcher.group(2))));
    }

    public static String word(PlanVersion version) {
        return version.year() + "-" + version.number().map(String::valueOf).orElse("b");
    }

    /**
     * All versions a person can compare, oldest first; the link's address is the word.
     *
     * @param drafts whether drafts are among them: only the school reads its own
     */
    public static List<Link> all(PlanOverview overview, boolean drafts) {
        List<Link> links = new ArrayList<>();
        overview.plans().stream()
                .flatMap(it -> it.editions().stream())
                .sorted((one, other) -> Integer.compare(one.year(), other.year()))
                .forEach(it -> {
                    for (int number = 1; number <= it.submissions(); number++) {
                        links.add(Link.to(it.year() + ", versión " + number, it.year() + "-" + number));
                    }
                    if (drafts && it.editable()) {
                        links.add(Link.to(it.year() + ", borrador", it.year() + "-b"));
                    }
                });
        return links;
    }
}
