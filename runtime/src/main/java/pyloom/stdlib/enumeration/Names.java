package pyloom.stdlib.enumeration;

import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** Which names in the body of an enumeration are no members. */
final class Names {

    private Names() {}

    static boolean isDunder(String name) {
        int length = name.length();
        return length > 4
                && name.startsWith("__")
                && name.endsWith("__")
                && name.charAt(2) != '_'
                && name.charAt(length - 3) != '_';
    }

    static boolean isSunder(String name) {
        int length = name.length();
        return length > 2
                && name.charAt(0) == '_'
                && name.charAt(length - 1) == '_'
                && name.charAt(1) != '_'
                && name.charAt(length - 2) != '_';
    }

    static boolean isPrivate(String className, String name) {
        String prefix = "_" + className + "__";
        return name.length() > prefix.length() && name.startsWith(prefix) && !name.endsWith("__");
    }

    static boolean isDescriptor(Object value) {
        return value != null
                && (Python.has(value, "__get__")
                        || Python.has(value, "__set__")
                        || Python.has(value, "__delete__"));
    }

    /** {@return whether a value is a class that the body itself defines} */
    static boolean isInternalClass(String className, Object value) {
        if (!(value instanceof PyType)) {
            return false;
        }
        String pattern = className + "." + Python.text(value, "__name__");
        String qualname = Python.text(value, "__qualname__");
        return qualname.equals(pattern) || qualname.endsWith("." + pattern);
    }

    /** {@return the names in a text, separated by commas or white space} */
    static List<Object> split(String text) {
        List<Object> names = new ArrayList<>();
        for (String name : text.replace(',', ' ').trim().split("\\s+")) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
