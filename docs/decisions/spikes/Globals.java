/**
 * Global variables and the price of a fresh read: static fields, cells, volatiles, a poll on the
 * back edge.
 */
public final class Globals {

    static final class Cell {
        Object value = 1L;

        Object get() {
            Object current = value;
            if (current == null) {
                throw new IllegalStateException();
            }
            return current;
        }
    }

    static Object field = 1L;
    static volatile Object volatileField = 1L;
    static final Cell CELL = new Cell();
    static volatile boolean pending;
    static final java.util.concurrent.ConcurrentHashMap<String, Object> MAP =
            new java.util.concurrent.ConcurrentHashMap<>();

    static void poll() {
        if (pending) {
            throw new IllegalStateException();
        }
    }

    public static void main(String[] args) {
        MAP.put("x", 1L);
        int n = 20_000_000;
        Harness.measure(
                "static field, hoisted by the compiler",
                n,
                count -> {
                    long sum = 0;
                    for (int i = 0; i < count; i++) {
                        sum += (Long) field;
                    }
                    return sum;
                });
        Harness.measure(
                "static field + poll",
                n,
                count -> {
                    long sum = 0;
                    for (int i = 0; i < count; i++) {
                        sum += (Long) field;
                        poll();
                    }
                    return sum;
                });
        Harness.measure(
                "cell + poll",
                n,
                count -> {
                    long sum = 0;
                    for (int i = 0; i < count; i++) {
                        sum += (Long) CELL.get();
                        poll();
                    }
                    return sum;
                });
        Harness.measure(
                "volatile static field, read",
                n,
                count -> {
                    long sum = 0;
                    for (int i = 0; i < count; i++) {
                        sum += (Long) volatileField;
                    }
                    return sum;
                });
        Harness.measure(
                "ConcurrentHashMap read",
                n,
                count -> {
                    long sum = 0;
                    for (int i = 0; i < count; i++) {
                        sum += (Long) MAP.get("x");
                    }
                    return sum;
                });
        Harness.measure(
                "cell write + poll",
                n,
                count -> {
                    for (int i = 0; i < count; i++) {
                        CELL.value = (i & 1) == 0 ? Harness.sink : args;
                        poll();
                    }
                    return CELL.value;
                });
        Harness.measure(
                "volatile static field, write",
                n,
                count -> {
                    for (int i = 0; i < count; i++) {
                        volatileField = (i & 1) == 0 ? args : CELL;
                    }
                    return volatileField;
                });
    }
}
