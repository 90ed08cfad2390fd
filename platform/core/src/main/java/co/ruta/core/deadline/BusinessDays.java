package co.ruta.core.deadline;

import co.ruta.core.Service;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Which days count in Colombia: Monday to Friday without the holidays of Ley 51 de 1983. */
@Service
public class BusinessDays {
    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidaysOf(day.getYear()).contains(day);
    }

    /** The n-th business day after a day; the day itself when n is 0. */
    public LocalDate after(LocalDate day, int n) {
        LocalDate reached = day;
        for (int counted = 0; counted < n; ) {
            reached = reached.plusDays(1);
            if (isBusinessDay(reached)) {
                counted++;
            }
        }
        return reached;
    }

    public LocalDate lastOf(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        while (!isBusinessDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Business days after {@code from} up to and with {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    private Set<LocalDate> holidaysOf(int year) {
        return holidays.computeIfAbsent(
                year, it -> HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.COLOMBIA))
                        .getHolidays(java.time.Year.of(it))
                        .stream()
                        .map(holiday -> holiday.getDate())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
