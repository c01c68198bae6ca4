package pyloom.values.regex;

import pyloom.values.text.StringRepr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the parser knows of the groups of a pattern so far. */
final class ParseState {

    static final int MOST_GROUPS = 1073741823;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Widths> widths = new ArrayList<>(); // of closed groups, else null
    private final Map<Long, Integer> conditionPlaces = new LinkedHashMap<>();
    private int flags;
    private int groupsBeforeLookbehind = -1;

    ParseState(int flags) {
        this.flags = flags;
        widths.add(null);
    }

    int flags() {
        return flags;
    }

    void addFlags(int added) {
        flags |= added;
    }

    /** {@return the number of groups, the whole pattern included} */
    int groups() {
        return widths.size();
    }

    Map<String, Integer> names() {
        return names;
    }

    /** {@return the number of a new group} */
    int open(String name, PatternSource source) {
        int number = groups();
        widths.add(null);
        if (name != null) {
            Integer other = names.putIfAbsent(name, number);
            if (other != null) {
                throw source.error(
                        "redefinition of group name %s as group %d; was group %d"
                                .formatted(StringRepr.repr(name), number, other),
                        PatternSource.length(name) + 1);
            }
        }
        return number;
    }

    void close(int number, List<Node> body) {
        widths.set(number, Widths.of(body, this));
    }

    boolean isClosed(int number) {
        return number < groups() && widths.get(number) != null;
    }

    Widths widths(int number) {
        return widths.get(number);
    }

    /** {@return what to give back to {@link #endLookbehind}} */
    int beginLookbehind() {
        int before = groupsBeforeLookbehind;
        if (before < 0) {
            groupsBeforeLookbehind = groups();
        }
        return before;
    }

    void endLookbehind(int before) {
        if (before < 0) {
            groupsBeforeLookbehind = -1;
        }
    }

    void checkInLookbehind(long number, PatternSource source) {
        if (groupsBeforeLookbehind >= 0) {
            if (number >= groups() || !isClosed((int) number)) {
                throw source.error("cannot refer to an open group");
            }
            if (number >= groupsBeforeLookbehind) {
                throw source.error(
                        "cannot refer to group defined in the same lookbehind subpattern");
            }
        }
    }

    void rememberCondition(long number, int place) {
        conditionPlaces.putIfAbsent(number, place);
    }

    void checkConditions() {
        for (Map.Entry<Long, Integer> entry : conditionPlaces.entrySet()) {
            if (entry.getKey() >= groups()) {
                throw new RegexError("invalid group reference " + entry.getKey(), entry.getValue());
            }
        }
    }
}
