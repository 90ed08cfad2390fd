package co.ruta.portal.office;

import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.library.Library;
import co.ruta.core.territory.Cycles;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.portal.office.CalendarView.EventForm;
import co.ruta.portal.office.CalendarView.Opening;
import co.ruta.portal.office.CalendarView.Year;
import co.ruta.portal.page.Field;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the calendar for whoever asks. */
@ApplicationScoped
class CalendarPage {
    @Inject
    private Deadlines deadlines;

    @Inject
    private Territories territories;

    @Inject
    private Catalogues catalogues;

    @Inject
    private Library library;

    @Inject
    private Cycles cycles;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    Page of(OfficePlace at, Optional<String> notice) {
        return new Page(frame(at), view(at, Optional.empty(), "", List.of(), EventForm.empty(), notice));
    }

    /** As it was sent, with what is wrong. */
    Page again(OfficePlace at, String catalogue, String act, List<String> wrong) {
        return new Page(
                frame(at).withErrors(),
                view(at, Optional.of(catalogue), act, wrong, EventForm.empty(), Optional.empty()));
    }

    /** With the dates of an event as they were sent. */
    Page again(OfficePlace at, EventForm form) {
        return new Page(frame(at).withErrors(), view(at, Optional.empty(), "", List.of(), form, Optional.empty()));
    }

    private Frame frame(OfficePlace at) {
        return frames.office("Calendario", at.territory(), "calendario");
    }

    private CalendarView view(
            OfficePlace at,
            Optional<String> catalogue,
            String act,
            List<String> wrong,
            EventForm form,
            Optional<String> notice) {
        Territory territory = territories.get(at.territory());
        Map<String, String> titles = new LinkedHashMap<>();
        catalogues.all(territory).forEach(it -> titles.put(it.id(), it.title() + ", edición " + it.edition()));
        List<CycleValues> years = territory.values().cycles().stream()
                .sorted(Comparator.comparingInt(CycleValues::year).reversed())
                .toList();
        return new CalendarView(
                at,
                deadlines.calendar(at.territory(), at.cycle()),
                deadlines.events(at.territory(), at.cycle()),
                offices.cycles(at, "calendario"),
                years.stream()
                        .map(it -> new Year(
                                it.year(),
                                it.open(),
                                titles.getOrDefault(it.catalogue(), it.catalogue()),
                                it.source().toString()))
                        .toList(),
                library.references(user.principal(), at.territory()),
                Optional.of(new Opening(
                                cycles.next(at.territory()),
                                titles,
                                catalogue.orElse(years.get(0).catalogue()),
                                Field.of("act", "Acto o decisión que la abre", act)
                                        .wrong(wrong.stream().findFirst())))
                        .filter(it -> user.principal().has(Role.LEADER, at.territory())),
                form,
                Stream.concat(wrong.stream().map(it -> Trouble.at("#act", it)), form.errors().stream())
                        .toList(),
                notice);
    }
}
