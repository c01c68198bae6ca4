package pyloom.values.format;

import java.util.function.Function;

/**
 * Remembers what the texts used last were parsed to. Programs format with few constant texts, again
 * and again.
 *
 * <p>Thread-safe: an entry is immutable, and a lost one is only parsed once more.
 */
final class Parsed<T> {

    private static final int SIZE = 64;

    private record Entry<T>(String text, T value) {}

    private final Object[] entries = new Object[SIZE];
    private final Function<String, T> parser;

    Parsed(Function<String, T> parser) {
        this.parser = parser;
    }

    T get(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 7) & (SIZE - 1);
        @SuppressWarnings("unchecked")
        Entry<T> entry = (Entry<T>) entries[place];
        if (entry == null || !entry.text.equals(text)) {
            entry = new Entry<>(text, parser.apply(text));
            entries[place] = entry;
        }
        return entry.value;
    }
}
