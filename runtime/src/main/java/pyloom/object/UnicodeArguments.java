package pyloom.object;

/** The arguments and texts of the Unicode exceptions. */
final class UnicodeArguments {

    private UnicodeArguments() {}

    static void checkCount(Object[] args, int count) {
        if (args.length != count) {
            throw new TypeError(
                    "function takes exactly " + count + " arguments (" + args.length + " given)");
        }
    }

    static String text(Object[] args, int index) {
        if (PyValueInstance.unwrap(args[index]) instanceof String text) {
            return text;
        }
        throw new TypeError(
                "argument "
                        + (index + 1)
                        + " must be str, not "
                        + BuiltinTypes.typeOf(args[index]).name());
    }

    /** {@return which characters are bad and where; indexes count code points} */
    static String place(String text, long start, long end) {
        if (start + 1 != end || start < 0 || start >= text.codePointCount(0, text.length())) {
            return "characters in position " + start + "-" + (end - 1);
        }
        int bad = text.codePointAt(text.offsetByCodePoints(0, (int) start));
        String format = bad <= 0xff ? "\\x%02x" : bad <= 0xffff ? "\\u%04x" : "\\U%08x";
        return "character '" + String.format(format, bad) + "' in position " + start;
    }
}
