package pyloom.translator.library;

import java.util.ArrayList;
import java.util.List;

/** Descriptors of Java's types. */
public final class Descriptors {

    /** Any object. */
    public static final String OBJECT = "Ljava/lang/Object;";

    /** A text. */
    public static final String STRING = "Ljava/lang/String;";

    private Descriptors() {}

    /** {@return the qualified name of the class that a descriptor means} */
    public static String className(String descriptor) {
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }

    /** {@return the descriptors that follow one another in {@code text}} */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (text.charAt(end) == '[') {
                end++;
            }
            end = text.charAt(end) == 'L' ? text.indexOf(';', end) + 1 : end + 1;
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }
}
