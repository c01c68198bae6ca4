package pyloom.translator.syntax;

import java.util.Arrays;

/**
 * What is already known of rules at places: whether each matches there, where it ends and what it
 * gives. It keeps the parser's time in proportion to the text.
 */
final class Memory {

    /** Above this many entries the parser forgets what it does not need at the moment. */
    private static final int MANY = 2_000_000;

    private Entry[] heads = new Entry[1024];
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
        Entry entry = place < heads.length ? heads[place] : null;
        while (entry != null && entry.rule != rule) {
            entry = entry.next;
        }
        return entry;
    }

    Entry put(int place, int rule, Object value, int end) {
        if (++count > MANY) {
            count = 0;
            forget(0, heads.length);
        }
        if (place >= heads.length) {
            heads = Arrays.copyOf(heads, Math.max(place + 1, heads.length * 2));
        }
        heads[place] = new Entry(rule, value, end, heads[place]);
        return heads[place];
    }

    /** Forgets what is known of the places from one up to another, growing rules excepted. */
    void forget(int from, int to) {
        for (int place = from; place < Math.min(to, heads.length); place++) {
            heads[place] = onlyGrowing(heads[place]);
        }
    }

    private static Entry onlyGrowing(Entry first) {
        Entry kept = null;
        for (Entry entry = first; entry != null; ) {
            Entry next = entry.next;
            if (entry.growing) {
                entry.next = kept;
                kept = entry;
            }
            entry = next;
        }
        return kept;
    }
}
