package pyloom.translator.json;

import java.util.Iterator;
import java.util.Map;

/** Writes JSON in one line and in ASCII alone, so that it survives every terminal and encoding. */
public final class JsonWriter {

    private JsonWriter() {}

    /**
     * {@return {@code value} as JSON}
     *
     * @param value null, a Boolean, an Integer, a Long, a String, an Iterable or a Map of such with
     *     Strings for keys
     */
    public static String write(Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    private static void append(StringBuilder text, Object value) {
        switch (value) {
            case null -> text.append("null");
            case Boolean truth -> text.append(truth);
            case Integer number -> text.append(number);
            case Long number -> text.append(number);
            case String string -> append(text, string);
            case Map<?, ?> members -> append(text, members);
            case Iterable<?> elements -> append(text, elements);
            default -> throw new IllegalArgumentException("not for JSON: " + value.getClass());
        }
    }

    private static void append(StringBuilder text, Map<?, ?> members) {
        String separator = "{";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            append(text.append(separator), (String) member.getKey());
            append(text.append(": "), member.getValue());
            separator = ", ";
        }
        text.append(members.isEmpty() ? "{}" : "}");
    }

    private static void append(StringBuilder text, Iterable<?> elements) {
        text.append('[');
        for (Iterator<?> each = elements.iterator(); each.hasNext(); ) {
            append(text, each.next());
            text.append(each.hasNext() ? ", " : "");
        }
        text.append(']');
    }

    private static void append(StringBuilder text, String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char character = string.charAt(i);
            switch (character) {
                case '"', '\\' -> text.append('\\').append(character);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character >= ' ' && character < 0x7f) {
                        text.append(character);
                    } else {
                        text.append("\\u%04x".formatted((int) character));
                    }
                }
            }
        }
        text.append('"');
    }
}
