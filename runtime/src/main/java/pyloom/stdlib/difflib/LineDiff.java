package pyloom.stdlib.difflib;

import pyloom.object.Iteration;
import pyloom.object.Operators;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

import java.util.List;
import java.util.Map;

/**
 * Two lists of lines as a diff with lines around changes.
 *
 * @param a the lines of the first
 * @param b the lines of the second
 * @param header names and dates of both, and what ends a line of the header
 * @param n how many lines stand around changes
 */
record LineDiff(Object a, Object b, Header header, int n) {

    private static final Map<String, String> PREFIXES =
            Map.of("insert", "+ ", "delete", "- ", "replace", "! ", "equal", "  ");

    /**
     * What stands above.
     *
     * @param fromFile the name of the first
     * @param toFile the name of the second
     * @param fromDate the date of the first
     * @param toDate the date of the second
     * @param lineEnd what ends a line
     */
    record Header(Object fromFile, Object toFile, Object fromDate, Object toDate, Object lineEnd) {

        void check() {
            for (Object part : new Object[] {fromFile, toFile, fromDate, toDate, lineEnd}) {
                if (!(PyValueInstance.unwrap(part) instanceof String)) {
                    throw new TypeError("all arguments must be str, not: " + Texts.repr(part));
                }
            }
        }

        private String line(String sign, Object file, Object date) {
            String shown = Texts.str(date);
            return sign + Texts.str(file) + (shown.isEmpty() ? "" : "\t" + shown) + end();
        }

        String end() {
            return Texts.str(lineEnd);
        }

        void add(List<Object> out, String from, String to) {
            out.add(line(from, fromFile, fromDate));
            out.add(line(to, toFile, toDate));
        }
    }

    private Object[] lines(Object lines) {
        Object[] array = Iteration.toArray(lines);
        if (array.length > 0 && !(PyValueInstance.unwrap(array[0]) instanceof String)) {
            throw new TypeError(
                    "lines to compare must be str, not %s (%s)"
                            .formatted(
                                    array[0] == null ? "NoneType" : Python.typeName(array[0]),
                                    Texts.repr(array[0])));
        }
        return array;
    }

    private static void add(List<Object> out, String prefix, Object[] lines, int from, int to) {
        for (int at = from; at < to; at++) {
            out.add(Operators.add(prefix, lines[at]));
        }
    }

    void unified(List<Object> out) {
        Object[] first = lines(a);
        Object[] second = lines(b);
        header.check();
        List<Change> changes = SequenceMatcher.of(null, a, b).changes();
        for (List<Change> group : Change.grouped(changes, n)) {
            if (out.isEmpty()) {
                header.add(out, "--- ", "+++ ");
            }
            Change start = group.getFirst();
            Change end = group.getLast();
            out.add(
                    "@@ -%s +%s @@"
                                    .formatted(
                                            unifiedRange(start.a1(), end.a2()),
                                            unifiedRange(start.b1(), end.b2()))
                            + header.end());
            for (Change change : group) {
                if (change.is("equal")) {
                    add(out, " ", first, change.a1(), change.a2());
                } else {
                    add(out, "-", first, change.a1(), change.a2());
                    add(out, "+", second, change.b1(), change.b2());
                }
            }
        }
    }

    private static String unifiedRange(int start, int stop) {
        int length = stop - start;
        if (length == 1) {
            return String.valueOf(start + 1);
        }
        return (length == 0 ? start : start + 1) + "," + length;
    }

    private static String contextRange(int start, int stop) {
        int length = stop - start;
        int begin = length == 0 ? start : start + 1;
        return length <= 1 ? String.valueOf(begin) : begin + "," + (begin + length - 1);
    }

    void context(List<Object> out) {
        Object[] first = lines(a);
        Object[] second = lines(b);
        header.check();
        List<Change> changes = SequenceMatcher.of(null, a, b).changes();
        for (List<Change> group : Change.grouped(changes, n)) {
            if (out.isEmpty()) {
                header.add(out, "*** ", "--- ");
            }
            Change start = group.getFirst();
            Change end = group.getLast();
            out.add("***************" + header.end());
            out.add("*** " + contextRange(start.a1(), end.a2()) + " ****" + header.end());
            addSide(out, group, "insert", "delete", first);
            out.add("--- " + contextRange(start.b1(), end.b2()) + " ----" + header.end());
            addSide(out, group, "delete", "insert", second);
        }
    }

    private static void addSide(
            List<Object> out, List<Change> group, String other, String own, Object[] lines) {
        if (group.stream().noneMatch(change -> change.is("replace") || change.is(own))) {
            return;
        }
        boolean isFirst = own.equals("delete");
        for (Change change : group) {
            if (!change.is(other)) {
                int from = isFirst ? change.a1() : change.b1();
                int to = isFirst ? change.a2() : change.b2();
                add(out, PREFIXES.get(change.tag()), lines, from, to);
            }
        }
    }
}
