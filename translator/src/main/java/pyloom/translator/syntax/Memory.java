package pyloom.translator.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * What is already known of rules at places: whether each matches there, where it ends and what it
 * gives. It keeps the parser's time in proportion to the text. When there is much of it, all is
 * forgotten that is not needed at the moment; that costs a little time later.
 */
final class Memory {

    private static final int MANY = 400_000;
    private static final int SHIFT = 10;
    private static final int SIZE = 1 << SHIFT;
    private static final int MASK = SIZE - 1;

    /** The entries of 1024 places each; {@code null} where there are none. */
    private final List<Entry[]> chunks = new ArrayList<>();

    private int firstChunk;
    private int count;

    /** What one rule did at one place; a {@code null} value says that it did not match. */
    static final class Entry {

        private final int rule;
        private Entry next;
        private Object value;
        private int end;

        /** Whether a left-recursive rule still grows here, so that the entry must stay. */
        private boolean growing;

        private Entry(int rule, Object value, int end, Entry next) {
            this.rule = rule;
            this.value = value;
            this.end = end;
            this.next = next;
        }

        Object value() {
            return value;
        }

        int end() {
            return end;
        }

        void update(Object newValue, int newEnd) {
            value = newValue;
            end = newEnd;
        }

        void growing(boolean grows) {
            growing = grows;
        }
    }

    Entry find(int place, int rule) {
        Entry[] chunk = place >> SHIFT < chunks.size() ? chunks.get(place >> SHIFT) : null;
        Entry entry = chunk == null ? null : chunk[place & MASK];
        while (entry != null && entry.rule != rule) {
            entry = entry.next;
        }
        return entry;
    }

    Entry put(int place, int rule, Object value, int end) {
        if (++count > MANY) {
            forgetAllButGrowing();
            count = 0;
        }
        while (chunks.size() <= place >> SHIFT) {
            chunks.add(null);
        }
        Entry[] chunk = chunks.get(place >> SHIFT);
        if (chunk == null) {
            chunk = new Entry[SIZE];
            chunks.set(place >> SHIFT, chunk);
        }
        chunk[place & MASK] = new Entry(rule, value, end, chunk[place & MASK]);
        return chunk[place & MASK];
    }

    /** Forgets everything. */
    void clear() {
        chunks.clear();
        firstChunk = 0;
        count = 0;
    }

    /** Forgets what is known of places before one that will not be come back to. */
    void forgetBefore(int place) {
        int settled = Math.min(place >> SHIFT, chunks.size());
        for (; firstChunk < settled; firstChunk++) {
            chunks.set(firstChunk, null);
        }
    }

    private void forgetAllButGrowing() {
        for (int i = firstChunk; i < chunks.size(); i++) {
            if (chunks.get(i) != null) {
                chunks.set(i, onlyGrowing(chunks.get(i)));
            }
        }
    }

    private static Entry[] onlyGrowing(Entry[] chunk) {
        Entry[] kept = null;
        for (int i = 0; i < SIZE; i++) {
            for (Entry entry = chunk[i]; entry != null; ) {
                Entry next = entry.next;
                if (entry.growing) {
                    kept = kept == null ? new Entry[SIZE] : kept;
                    entry.next = kept[i];
                    kept[i] = entry;
                }
                entry = next;
            }
        }
        return kept;
    }
}
