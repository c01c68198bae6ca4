package pyloom.stdlib.tracebacks;

import pyloom.object.Numbers;
import pyloom.stdlib.script.Python;

import java.util.List;

/** How many lines of a traceback are told: the argument {@code limit} of all these functions. */
final class Limits {

    private Limits() {}

    /**
     * {@return the first ones, or the last ones of a negative number}
     *
     * @param all the lines
     * @param limit how many, or null for what {@code sys.tracebacklimit} says
     */
    static <T> List<T> apply(List<T> all, Object limit) {
        long wanted;
        if (limit != null) {
            wanted = Numbers.index(limit);
        } else if (Python.member("sys", "tracebacklimit") instanceof Long always) {
            wanted = Math.max(0, always);
        } else {
            return all;
        }
        int count = (int) Math.min(Math.abs(wanted), all.size());
        return wanted >= 0 ? all.subList(0, count) : all.subList(all.size() - count, all.size());
    }
}
