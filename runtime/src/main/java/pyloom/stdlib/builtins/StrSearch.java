package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyTuple;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.text.CodePoints;
import pyloom.values.text.Search;

/** The methods of {@code str} that search. */
@PythonModule("builtins")
@PythonType(name = "str", holder = BuiltinTypes.class, field = "STR")
public final class StrSearch {

    private StrSearch() {}

    /**
     * The part of a string that is searched, as offsets in chars; {@code end} is before {@code
     * start} if there is none.
     */
    private record Window(int start, int end) {

        private static final Window NOWHERE = new Window(0, -1);

        static Window of(String text, Object start, Object end) {
            if (start == null && end == null) {
                return new Window(0, text.length());
            }
            int length = CodePoints.length(text);
            long first = Indexes.bound(start, 0);
            int from = Indexes.within(first, length);
            int to = Indexes.within(Indexes.bound(end, length), length);
            return first > length || from > to
                    ? NOWHERE
                    : new Window(CodePoints.offset(text, from), CodePoints.offset(text, to));
        }

        boolean isNowhere() {
            return end < start;
        }
    }

    /** {@return the lowest index of a part, or -1} */
    @PythonApi("str.find(self, sub, start=None, end=None, /)")
    public static long find(String self, String part, Object start, Object end) {
        Window window = Window.of(self, start, end);
        int found = window.isNowhere() ? -1 : Search.find(self, part, window.start, window.end);
        return found <= 0 ? found : CodePoints.index(self, found);
    }

    /** {@return the highest index of a part, or -1} */
    @PythonApi("str.rfind(self, sub, start=None, end=None, /)")
    public static long rfind(String self, String part, Object start, Object end) {
        Window window = Window.of(self, start, end);
        int found = window.isNowhere() ? -1 : Search.findLast(self, part, window.start, window.end);
        return found <= 0 ? found : CodePoints.index(self, found);
    }

    /** {@return the lowest index of a part; {@code ValueError} if there is none} */
    @PythonApi("str.index(self, sub, start=None, end=None, /)")
    public static long index(String self, String part, Object start, Object end) {
        return found(find(self, part, start, end));
    }

    /** {@return the highest index of a part; {@code ValueError} if there is none} */
    @PythonApi("str.rindex(self, sub, start=None, end=None, /)")
    public static long rindex(String self, String part, Object start, Object end) {
        return found(rfind(self, part, start, end));
    }

    private static long found(long index) {
        if (index < 0) {
            throw new ValueError("substring not found");
        }
        return index;
    }

    /** {@return how often a part occurs without overlap} */
    @PythonApi("str.count(self, sub, start=None, end=None, /)")
    public static long count(String self, String part, Object start, Object end) {
        Window window = Window.of(self, start, end);
        return window.isNowhere() ? 0 : Search.count(self, part, window.start, window.end);
    }

    /** {@return whether the string starts with a prefix or one of a tuple} */
    @PythonApi("str.startswith(self, prefix, start=None, end=None, /)")
    public static boolean startswith(String self, Object prefix, Object start, Object end) {
        return touches(self, prefix, Window.of(self, start, end), false);
    }

    /** {@return whether the string ends with a suffix or one of a tuple} */
    @PythonApi("str.endswith(self, suffix, start=None, end=None, /)")
    public static boolean endswith(String self, Object suffix, Object start, Object end) {
        return touches(self, suffix, Window.of(self, start, end), true);
    }

    private static boolean touches(String self, Object affix, Window window, boolean atEnd) {
        String name = atEnd ? "endswith" : "startswith";
        if (affix instanceof PyTuple several) {
            for (Object one : several) {
                String text = Payloads.text(one);
                if (text == null) {
                    throw new TypeError(
                            "tuple for "
                                    + name
                                    + " must only contain str, not "
                                    + Payloads.typeName(one));
                }
                if (touches(self, text, window, atEnd)) {
                    return true;
                }
            }
            return false;
        }
        String text = Payloads.text(affix);
        if (text == null) {
            throw new TypeError(
                    name
                            + " first arg must be str or a tuple of str, not "
                            + Payloads.typeName(affix));
        }
        return touches(self, text, window, atEnd);
    }

    private static boolean touches(String self, String affix, Window window, boolean atEnd) {
        return window.end - window.start >= affix.length()
                && Search.isAt(self, affix, atEnd ? window.end - affix.length() : window.start);
    }

    /** {@return whether {@code self} starts with {@code prefix}} */
    @TypedForm("str.startswith(self, prefix)")
    public static boolean startswith(String self, Object prefix) {
        return startswith(self, prefix, null, null);
    }

    /** {@return whether {@code self} ends with {@code suffix}} */
    @TypedForm("str.endswith(self, suffix)")
    public static boolean endswith(String self, Object suffix) {
        return endswith(self, suffix, null, null);
    }

    /** {@return where {@code part} is first in {@code self}, or -1} */
    @TypedForm("str.find(self, sub)")
    public static long find(String self, String part) {
        return find(self, part, null, null);
    }

    /** {@return where {@code part} is first in {@code self}; ValueError if it is not there} */
    @TypedForm("str.index(self, sub)")
    public static long index(String self, String part) {
        return index(self, part, null, null);
    }

    /** {@return how often {@code part} is in {@code self}} */
    @TypedForm("str.count(self, sub)")
    public static long count(String self, String part) {
        return count(self, part, null, null);
    }
}
