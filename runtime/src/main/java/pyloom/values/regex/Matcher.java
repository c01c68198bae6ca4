package pyloom.values.regex;

import java.util.Arrays;

/** Searches a text, and knows what was found last. Not thread-safe. */
public final class Matcher extends Machine {

    private final Regex regex;
    private int start;
    private int matchEnd;
    private boolean isFresh = true; // the registers are as at the beginning

    Matcher(Regex regex, String text, int end) {
        super(regex.program(), text, end);
        this.regex = regex;
    }

    // --- results

    /** {@return the offset of the match} */
    public int start() {
        return start;
    }

    /** {@return the offset behind the match} */
    public int end() {
        return matchEnd;
    }

    /** {@return the number of the group that ended last, or -1} */
    public int lastGroup() {
        return registers[lastGroup];
    }

    /** {@return the offset of a group from 1 on, or -1} */
    public int start(int group) {
        int at = 2 * (group - 1);
        return registers[at + 1] < 0 ? -1 : registers[at];
    }

    /** {@return the offset behind a group from 1 on, or -1} */
    public int end(int group) {
        int at = 2 * (group - 1);
        return registers[at] < 0 ? -1 : registers[at + 1];
    }

    /** {@return beginning and end of the match and of every group, -1 where it has not matched} */
    public int[] spans() {
        int[] spans = new int[2 * program.groups() + 2];
        spans[0] = start;
        spans[1] = matchEnd;
        for (int group = 1; group <= program.groups(); group++) {
            spans[2 * group] = start(group);
            spans[2 * group + 1] = end(group);
        }
        return spans;
    }

    // --- searching

    /**
     * Matches at an offset.
     *
     * @param all whether the match must be all of the rest
     * @return whether it does
     */
    public boolean match(int at, boolean all) {
        mustEnd = all;
        mustAdvance = false;
        return at <= end && attempt(at);
    }

    /**
     * Matches at an offset, not with an empty match if asked.
     *
     * @param advance whether the match must not be empty
     * @return whether it does
     */
    public boolean matchNext(int at, boolean advance) {
        mustEnd = false;
        mustAdvance = advance;
        return at <= end && attempt(at);
    }

    /**
     * Searches from an offset on.
     *
     * @param advance whether a match at that very offset must not be empty
     * @return whether there is a match
     */
    public boolean search(int from, boolean advance) {
        mustEnd = false;
        mustAdvance = advance;
        if (regex.isLiteral()) {
            return searchLiteral(from);
        }
        if (regex.isAnchored()) {
            return from == 0 && attempt(0);
        }
        if (regex.prefix().length() > 1) {
            return searchPrefix(from);
        }
        FirstSet first = regex.first();
        for (int at = from; at <= end; at++) {
            if (first != null) {
                at = first.find(text, at, end);
                if (at == end) {
                    return false;
                }
            }
            if (!isInsidePair(at) && attempt(at)) {
                return true;
            }
            mustAdvance = false;
        }
        return false;
    }

    private boolean isInsidePair(int at) {
        return at > 0
                && at < end
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private boolean searchLiteral(int from) {
        int found = from <= end ? text.indexOf(regex.prefix(), from, end) : -1;
        start = found;
        matchEnd = found + regex.prefix().length();
        return found >= 0;
    }

    private boolean searchPrefix(int from) {
        int at = from;
        while (at <= end) {
            at = text.indexOf(regex.prefix(), at, end);
            if (at < 0) {
                return false;
            }
            if (attempt(at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean attempt(int at) {
        if (!isFresh) {
            Arrays.fill(registers, FAILED);
        }
        isFresh = false;
        height = 0;
        start = at;
        matchEnd = run(at);
        return matchEnd >= 0;
    }
}
