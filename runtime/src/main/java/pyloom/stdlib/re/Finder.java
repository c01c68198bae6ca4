package pyloom.stdlib.re;

import pyloom.values.regex.Matcher;

/** Finds the matches in a text one after the other, none of which overlap. Not thread-safe. */
final class Finder {

    private final PyPattern pattern;
    private final Subject subject;
    private final Matcher matcher;
    private final int end;
    private int from;
    private boolean mustAdvance;

    /**
     * Makes a finder over a part of a text.
     *
     * @param pos the index where to begin
     * @param endpos the index of the end
     */
    Finder(PyPattern pattern, Subject subject, long pos, long endpos) {
        this.pattern = pattern;
        this.subject = subject;
        this.end = subject.offset(endpos);
        this.from = subject.offset(pos);
        this.matcher = pattern.regex().matcher(subject.text(), end);
    }

    /** {@return whether there is another match, which {@link #matcher} knows then} */
    boolean next() {
        return from <= end && moved(matcher.search(from, mustAdvance));
    }

    /** {@return whether there is another match right behind the last one} */
    boolean nextHere() {
        return from <= end && moved(matcher.matchNext(from, mustAdvance));
    }

    private boolean moved(boolean found) {
        if (found) {
            from = matcher.end();
            mustAdvance = matcher.start() == from;
        }
        return found;
    }

    Matcher matcher() {
        return matcher;
    }

    /** {@return the offset behind the last match} */
    int position() {
        return from;
    }

    /** {@return the offset of the end} */
    int end() {
        return end;
    }

    /**
     * {@return the match that was found}
     *
     * @param before the offset where this search began
     */
    PyMatch match(int before) {
        return new PyMatch(pattern, subject, matcher, before, end);
    }
}
