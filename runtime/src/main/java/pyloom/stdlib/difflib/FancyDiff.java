package pyloom.stdlib.difflib;

import pyloom.object.Comparisons;
import pyloom.object.Operators;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.values.text.CodePoints;
import pyloom.values.text.Whitespace;

import java.util.List;

/** Compares lists of lines, and lines that are alike character by character. */
final class FancyDiff {

    private static final double BEST = 0.74;
    private static final double CUTOFF = 0.75;

    private final Object charJunk;
    private final Object[] a;
    private final Object[] b;
    private final List<Object> out;

    FancyDiff(Object charJunk, Object[] a, Object[] b, List<Object> out) {
        this.charJunk = charJunk;
        this.a = a;
        this.b = b;
        this.out = out;
    }

    void write(List<Change> changes) {
        for (Change change : changes) {
            switch (change.tag()) {
                case "replace" -> replace(change.a1(), change.a2(), change.b1(), change.b2());
                case "delete" -> dump("-", a, change.a1(), change.a2());
                case "insert" -> dump("+", b, change.b1(), change.b2());
                default -> dump(" ", a, change.a1(), change.a2());
            }
        }
    }

    private void dump(String tag, Object[] lines, int from, int to) {
        for (int at = from; at < to; at++) {
            out.add(tag + " " + Texts.str(lines[at]));
        }
    }

    private void replacePlainly(int aLow, int aHigh, int bLow, int bHigh) {
        if (bHigh - bLow < aHigh - aLow) {
            dump("+", b, bLow, bHigh);
            dump("-", a, aLow, aHigh);
        } else {
            dump("-", a, aLow, aHigh);
            dump("+", b, bLow, bHigh);
        }
    }

    private void replace(int aLow, int aHigh, int bLow, int bHigh) {
        double bestRatio = BEST;
        int bestA = -1;
        int bestB = -1;
        int equalA = -1;
        int equalB = -1;
        SequenceMatcher cruncher = SequenceMatcher.of(charJunk, "", "");
        for (int j = bLow; j < bHigh; j++) {
            cruncher.setSecond(b[j]);
            for (int i = aLow; i < aHigh; i++) {
                if (Comparisons.equal(a[i], b[j])) {
                    equalB = equalA < 0 ? j : equalB;
                    equalA = equalA < 0 ? i : equalA;
                    continue;
                }
                cruncher.setFirst(a[i]);
                if (cruncher.realQuickRatio() > bestRatio
                        && cruncher.quickRatio() > bestRatio
                        && cruncher.ratio() > bestRatio) {
                    bestRatio = cruncher.ratio();
                    bestA = i;
                    bestB = j;
                }
            }
        }
        boolean isEqual = bestRatio < CUTOFF;
        if (isEqual && equalA < 0) {
            replacePlainly(aLow, aHigh, bLow, bHigh);
            return;
        }
        bestA = isEqual ? equalA : bestA;
        bestB = isEqual ? equalB : bestB;
        replaceRest(aLow, bestA, bLow, bestB);
        if (isEqual) {
            out.add(Operators.add("  ", a[bestA]));
        } else {
            mark(cruncher, a[bestA], b[bestB]);
        }
        replaceRest(bestA + 1, aHigh, bestB + 1, bHigh);
    }

    private void replaceRest(int aLow, int aHigh, int bLow, int bHigh) {
        if (aLow < aHigh && bLow < bHigh) {
            replace(aLow, aHigh, bLow, bHigh);
        } else {
            dump("-", a, aLow, aHigh);
            dump("+", b, bLow, bHigh);
        }
    }

    private void mark(SequenceMatcher cruncher, Object first, Object second) {
        StringBuilder aTags = new StringBuilder();
        StringBuilder bTags = new StringBuilder();
        cruncher.setBoth(first, second);
        for (Change change : cruncher.changes()) {
            int aLength = change.a2() - change.a1();
            int bLength = change.b2() - change.b1();
            switch (change.tag()) {
                case "replace" -> {
                    aTags.repeat('^', aLength);
                    bTags.repeat('^', bLength);
                }
                case "delete" -> aTags.repeat('-', aLength);
                case "insert" -> bTags.repeat('+', bLength);
                default -> {
                    aTags.repeat(' ', aLength);
                    bTags.repeat(' ', bLength);
                }
            }
        }
        addMarked("- ", first, aTags.toString());
        addMarked("+ ", second, bTags.toString());
    }

    private void addMarked(String prefix, Object line, String tags) {
        out.add(Operators.add(prefix, line));
        String text = (String) PyValueInstance.unwrap(line);
        StringBuilder marks = new StringBuilder();
        for (int at = 0; at < tags.length() && at < CodePoints.length(text); at++) {
            int character = CodePoints.get(text, at).codePointAt(0);
            boolean keepsSpace = tags.charAt(at) == ' ' && Whitespace.isSpace(character);
            marks.appendCodePoint(keepsSpace ? character : tags.charAt(at));
        }
        int end = marks.length();
        while (end > 0 && Whitespace.isSpace(marks.charAt(end - 1))) {
            end--;
        }
        if (end > 0) {
            out.add("? " + marks.substring(0, end) + "\n");
        }
    }
}
