package pyloom.translator.emit;

import java.util.List;

/**
 * Finds the part at the start of a dotted name that looks like a type by Java's conventions, with
 * the static member behind it; the line is not broken within it unless it has to be.
 */
final class TypeNamePrefix {

    private enum Shape {
        CONSTANT,
        LOWER,
        TYPE,
        CAMEL
    }

    private TypeNamePrefix() {}

    /** {@return the index of the last name of the prefix, or -1 if there is none} */
    static int lastIndex(List<String> names) {
        int last = -1;
        boolean inType = false;
        boolean onlyPackage = true;
        for (int i = 0; i < names.size(); i++) {
            Shape shape = shapeOf(names.get(i));
            if (shape == Shape.TYPE) {
                inType = true;
                last = i;
            } else if (inType) {
                return i;
            } else if (shape == Shape.CONSTANT) {
                onlyPackage = false;
            } else if (shape == Shape.CAMEL || !onlyPackage) {
                return -1;
            }
        }
        return last;
    }

    private static Shape shapeOf(String name) {
        boolean first = true;
        boolean startsUpper = false;
        boolean upper = false;
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isAlphabetic(c)) {
                startsUpper = first ? Character.isUpperCase(c) : startsUpper;
                first = false;
                upper |= Character.isUpperCase(c);
                lower |= Character.isLowerCase(c);
            }
        }
        if (startsUpper) {
            return lower || name.length() == 1 ? Shape.TYPE : Shape.CONSTANT;
        }
        return upper ? Shape.CAMEL : Shape.LOWER;
    }
}
