package pyloom.stdlib.time;

import java.util.List;

/** The names of days and months in the C locale, in which every program runs. */
public final class TimeNames {

    /** From Monday. */
    public static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** From January. */
    public static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    private TimeNames() {}

    /** {@return the first three letters of names} */
    static List<String> abbreviated(List<String> names) {
        return names.stream().map(name -> name.substring(0, 3)).toList();
    }
}
