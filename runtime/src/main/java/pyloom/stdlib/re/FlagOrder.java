package pyloom.stdlib.re;

import pyloom.values.regex.RegexFlags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of flags as the flags themselves show them, in the order of their definition. */
final class FlagOrder {

    private static final Map<String, Integer> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("IGNORECASE", RegexFlags.IGNORECASE);
        NAMES.put("LOCALE", RegexFlags.LOCALE);
        NAMES.put("MULTILINE", RegexFlags.MULTILINE);
        NAMES.put("DOTALL", RegexFlags.DOTALL);
        NAMES.put("UNICODE", RegexFlags.UNICODE);
        NAMES.put("VERBOSE", RegexFlags.VERBOSE);
        NAMES.put("DEBUG", RegexFlags.DEBUG);
        NAMES.put("ASCII", RegexFlags.ASCII);
    }

    private FlagOrder() {}

    /** {@return the names with bars between them, and the rest as a number} */
    static String names(long flags) {
        List<String> names = new ArrayList<>();
        long rest = flags;
        for (Map.Entry<String, Integer> name : NAMES.entrySet()) {
            if ((flags & name.getValue()) != 0) {
                names.add("re." + name.getKey());
                rest &= ~name.getValue();
            }
        }
        if (rest != 0) {
            names.add("0x" + Long.toHexString(rest));
        }
        return String.join("|", names);
    }
}
