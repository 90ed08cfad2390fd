package co.ruta.core.verification;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.followup.Coded;
import co.ruta.core.followup.FollowUps;
import co.ruta.core.followup.FollowView;
import co.ruta.core.verification.VerificationSheet.Reported;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far the school says each action is. Whoever verifies the execution sees the last cut the school recorded, also before
 * the year is closed: that is what there is to verify.
 */
@Service
class ReportedBySchool {
    private final FollowUps followUps;

    @Inject
    ReportedBySchool(FollowUps followUps) {
        this.followUps = followUps;
    }

    Cut of(Principal who, Document document) {
        if (document.facts().kind() != DocumentKind.IMPROVEMENT_PLAN) {
            return Cut.NONE;
        }
        return followUps
                .find(
                        document.ref().territory(),
                        document.ref().school(),
                        document.facts().cycle())
                .map(it -> followUps.view(who, it))
                .flatMap(FollowView::last)
                .flatMap(cut -> cut.date().map(date -> cut(cut, date)))
                .orElse(Cut.NONE);
    }

    private static Cut cut(FollowView.Cut cut, LocalDate date) {
        Map<String, Reported> marks = new HashMap<>();
        cut.marks()
                .forEach(it -> marks.put(
                        "plan/actions/" + it.action(),
                        new Reported(
                                date,
                                it.progress(),
                                it.state().map(Coded.State::label).orElse(""),
                                it.result())));
        return new Cut(Optional.of(date), marks);
    }

    /** @param marks node → how it goes */
    record Cut(Optional<LocalDate> date, Map<String, Reported> marks) {
        static final Cut NONE = new Cut(Optional.empty(), Map.of());

        Cut {
            marks = Map.copyOf(marks);
        }

        Optional<Reported> of(String node) {
            return Optional.ofNullable(marks.get(node));
        }
    }
}
